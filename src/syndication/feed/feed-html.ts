/** What of the site’s markup says nothing away from it. */
const OWN = /\s(?:class|id|data-[\w-]+)="[^"]*"/g;

/** Markup as it goes out in a feed: without what is the site’s own, its links whole. */
export function feedHtml(html: string, address: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replaceAll(OWN, '')
        .replace(/\shref="([^"]*)"/, (_, href: string) => ` href="${whole(href, address)}"`),
    )
    .replaceAll(/<\/?(?:span|data)\b[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function whole(href: string, address: string): string {
  return new URL(href.replaceAll('&#38;', '&'), address).href.replaceAll('&', '&#38;');
}
