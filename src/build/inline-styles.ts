import type { Assets } from './built-pages.ts';

/** A page, a character a byte of it, with its styles in place of the links to them: a browser need not ask for them. They are written in last, since a page is half as large without them while it is rendered. */
export function inlineStyles(html: string, { take }: Pick<Assets, 'take'>): string {
  return html.replace(/(?:<link rel="stylesheet" href="[^"]*">)+/g, (links) => {
    const style = known.get(links) ?? styleOf(links, take);
    known.set(links, style);
    return style;
  });
}

/** Pages share their styles. */
const known = new Map<string, string>();

function styleOf(links: string, take: Assets['take']): string {
  const files = [...links.matchAll(/\/([^"/]+)"/g)].map(([, file]) => file!);
  return `<style>${files.map(take).join('')}</style>`;
}
