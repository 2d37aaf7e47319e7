import { didYouMean } from '../../domain/values/near-words.ts';

/** The pages of every edition, by their addresses. */
export const PAGES: readonly string[] = [
  '/',
  '/hours/',
  '/map/',
  '/background/',
  '/method/',
  '/updates/',
  '/claims/',
  '/embed/',
  '/data/',
  '/text/',
  '/offline/',
];

/** The ids of which each has a page. */
export interface Published {
  claims: { has(id: string): boolean; keys(): Iterable<string> };
  updates: { has(id: string): boolean; keys(): Iterable<string> };
}

/** What is wrong with a link inside the site: it leads to no page, or is written as from a folder. */
export function checkSiteLink(url: string, published: Published): string[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#|www\.)/i.test(url)) return [];
  const [path] = url.split(/[?#]/);
  if (path === '' || isPage(path!, published)) return [];
  const meant = pageMeant(path!, published);
  const mend = meant === undefined ? '' : `; mend: did you mean “${meant}”?`;
  const expected =
    'a page of this site from its root, such as /method/ or /updates/…/, or https://…';
  return [`found the address “${url}”, which is no page; expected ${expected}${mend}`];
}

function isPage(path: string, { claims, updates }: Published): boolean {
  const [, kind, id] = /^\/(claims|updates)\/([^/]+)\/$/.exec(path) ?? [];
  if (kind === 'claims') return claims.has(id!);
  if (kind === 'updates') return updates.has(id!);
  return PAGES.includes(path);
}

/** The page whose name is in an address, however it leads there. */
function pageMeant(path: string, { claims, updates }: Published): string | undefined {
  const name = path
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.(?:mdx?|html?|ya?ml)$/, '');
  if (updates.has(name)) return `/updates/${name}/`;
  if (claims.has(name)) return `/claims/${name}/`;
  const all = [
    ...PAGES,
    ...[...updates.keys()].map((id) => `/updates/${id}/`),
    ...[...claims.keys()].map((id) => `/claims/${id}/`),
  ];
  return PAGES.includes(`/${name}/`) ? `/${name}/` : didYouMean(path, all);
}
