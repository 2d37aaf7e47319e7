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

/** A link of the site with its origin before it, a fragment with the address of its page; every other as it is. */
function whole(href: string, address: string): string {
  if (href.startsWith('#')) return `${address}${href}`;
  const [origin] = /^https?:\/\/[^/]+/.exec(address)!;
  return href.startsWith('/') ? `${origin}${href}` : href;
}
