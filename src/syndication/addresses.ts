import type { Story } from '../domain/entries/story.ts';
import { pairsOf, sincePath } from '../domain/since/pairs.ts';
import { instantSlug, latest } from '../domain/values/when.ts';
import { CITATIONS } from './citation.ts';
import { TABLES } from './data/tables.ts';
import { oneFilePath } from './one-file.ts';

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
  '/text/story/',
  '/text/disputes/',
  '/text/background/',
  '/text/claims/',
  '/offline/',
];

/** What readers can take away from every edition. */
const DOWNLOADS: readonly string[] = [
  '/feed.xml',
  '/feed.json',
  ...[
    ...['claims.json', 'lists.json', 'claims.geojson', 'datapackage.json'],
    ...CITATIONS,
    ...Object.keys(TABLES).map((name) => `${name}.csv`),
  ].map((file) => `/data/${file}`),
];

/** What of a story says which moments have pages. */
export type Moments = Pick<Story, 'instants' | 'title' | 'window'>;

/** Where a text can lead inside the site, but for the pages of claims and updates; the frames of other sites are none of them. */
export function addressesOf(story: Moments): string[] {
  return [
    ...PAGES,
    ...story.instants.map((instant) => `/at/${instantSlug(latest(instant))}/`),
    ...pairsOf(story).map(sincePath),
    ...DOWNLOADS,
    oneFilePath(story),
  ];
}
