import { builtFiles } from '../built-site.ts';

/** One address of every kind of page. */
export const KINDS = [
  '/',
  '/404.html',
  '/at/2020-09-28T0900/',
  '/background/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/data/',
  '/embed/',
  '/embed/casualties/',
  '/embed/claim/ka-28-15-more/',
  '/embed/evidence/map-south/',
  '/embed/map/',
  '/embed/map/at/2020-09-28T0900/',
  '/embed/since/2020-09-28T0900/2020-09-28T1000/',
  '/embed/timeline/',
  '/hours/',
  '/map/',
  '/method/',
  '/since/2020-09-28T0900/2020-09-28T1000/',
  '/updates/',
  '/updates/monday-night/',
];

/** The text edition and that in one file are looked at in tests of their own. */
const ELSEWHERE = /^(?:text|offline)\//;

/** The built pages that are of no kind named here. */
export function strangers(): string[] {
  const kinds = new Set(KINDS.map(kindOf));
  return builtFiles('.html').filter(
    (file) => !ELSEWHERE.test(file) && !kinds.has(kindOf(`/${file}`)),
  );
}

/** An address without what tells one page of a kind from another. */
function kindOf(address: string): string {
  return address
    .replace(/index\.html$/, '')
    .replace(/at\/[^/]+\/$/, 'at/*/')
    .replace(/^((?:\/embed)?\/since\/).+$/, '$1*/*/')
    .replace(/^(\/(?:claims|updates|embed\/claim|embed\/evidence)\/)[^/]+\//, '$1*/')
    .replace(/^(\/embed\/.*)at\/\*\/$/, '$1');
}
