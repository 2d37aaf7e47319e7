import { didYouMean } from '../../domain/values/near-words.ts';
import { addressesOf, PAGES, type Moments } from '../../syndication/addresses.ts';
import { fullPath, type Embed } from '../../syndication/embeds.ts';
import { momentsIn, nearestMoments } from './near-moments.ts';

/** The ids of which each has a page. */
export interface Published {
  claims: { has(id: string): boolean; keys(): Iterable<string> };
  updates: { has(id: string): boolean; keys(): Iterable<string> };
}

/** What is wrong with a link inside the site: it leads to no page, or to one that is no page for readers. */
export function checkSiteLink(url: string, published: Published, story: Moments): string[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#|www\.)/i.test(url)) return [];
  const [path] = url.split(/[?#]/);
  if (path === '' || isPage(path!, published, story)) return [];
  const whole = wholeOf(path!);
  if (whole !== undefined)
    return [
      `found the address “${url}”, which is made for the frames of other sites; ` +
        `expected the page that it is a part of; mend: write “${whole}”`,
    ];
  const [, list] = /^(\/(?:text\/claims|claims|updates)\/)\d+\/$/.exec(path!) ?? [];
  if (list !== undefined)
    return [
      `found the address “${url}”, a page of a list, on which other entries stand as it grows; ` +
        `expected the page of the entry itself, or the head of the list; mend: write “${list}”, or name the entry`,
    ];
  const meant = pageMeant(path!, published, story);
  const mend = meant === undefined ? '' : `; mend: did you mean “${meant}”?`;
  const expected =
    'a page of this site from its root, such as /method/ or /updates/…/, or https://…';
  return [`found the address “${url}”, which is no page; expected ${expected}${mend}`];
}

function isPage(path: string, { claims, updates }: Published, story: Moments): boolean {
  const [, kind, id] = /^\/(claims|updates)\/([^/]+)\/$/.exec(path) ?? [];
  if (kind === 'claims') return claims.has(id!);
  if (kind === 'updates') return updates.has(id!);
  return addressesOf(story).includes(path);
}

/** The page that an embed is a part of. */
function wholeOf(path: string): string | undefined {
  const [, graphic, id, at] =
    /^\/embed\/(map|timeline|casualties|claim|evidence)\/(?:(?!at\/)([a-z0-9-]+)\/)?(?:at\/([\dT-]+)\/)?$/.exec(
      path,
    ) ?? [];
  if (graphic === undefined) return undefined;
  return fullPath({ graphic: graphic as Embed['graphic'], id, at: momentsIn(at ?? '')[0] });
}

/** The page whose name or moment is in an address, however it leads there. */
function pageMeant(path: string, published: Published, story: Moments): string | undefined {
  const { claims, updates } = published;
  const name = path
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.(?:mdx?|html?|ya?ml)$/, '');
  if (updates.has(name)) return `/updates/${name}/`;
  if (claims.has(name)) return `/claims/${name}/`;
  if (PAGES.includes(`/${name}/`)) return `/${name}/`;
  if (/^\/?(?:at|since)\//.test(path)) return nearestMoments(momentsIn(path), story);
  return didYouMean(path, [
    ...PAGES,
    ...[...updates.keys()].map((id) => `/updates/${id}/`),
    ...[...claims.keys()].map((id) => `/claims/${id}/`),
  ]);
}
