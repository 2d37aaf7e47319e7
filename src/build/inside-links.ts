/** Leads the links of a page to what stands in it: claims, notes and whole parts; all others to the published site. */
export function leadInside(html: string, site: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  const parts = new Map(
    [...html.matchAll(/<[^>]*\sdata-page="([^"]+)"[^>]*>/g)].map(([tag, page]) => [
      page!,
      / id="([^"]+)"/.exec(tag)![1]!,
    ]),
  );
  const base = new URL(`${site}/`).pathname.replace(/\/$/, '');
  const lead = (href: string): string => {
    if (!href.startsWith(`${base}/`) || href.startsWith('//')) return href;
    const path = href.slice(base.length);
    const [, page = '', fragment = ''] = /^([^#?]*)(?:\?[^#]*)?#?(.*)$/.exec(path)!;
    const claim = /^\/claims\/([a-z][a-z0-9-]*)\/$/.exec(page)?.[1];
    const inside = [fragment, claim && `c-${claim}`, parts.get(path), parts.get(page)];
    const id = inside.find((one) => one !== undefined && ids.has(one));
    return id === undefined ? `${site}${path}` : `#${id}`;
  };
  return html.replace(/<a\s[^>]*>/g, (tag) => {
    const led = tag.replace(/\shref="([^"]*)"/, (_, href: string) => ` href="${lead(href)}"`);
    return / href="https?:/.test(led) && !/ rel="/.test(led)
      ? led.replace('<a ', '<a rel="noreferrer" ')
      : led;
  });
}
