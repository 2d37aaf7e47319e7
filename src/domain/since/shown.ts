import type { Claim } from '../record/dataset.ts';
import type { Correction } from '../record/correction.ts';
import { isKnown } from '../record/ledger.ts';
import { windowOf } from '../record/lens.ts';
import type { Story } from '../entries/story.ts';
import { latest, type Minute } from '../values/when.ts';
import type { News } from './news.ts';
import type { Pair } from './pairs.ts';

/** So many claims stand on a page at most. */
const MOST = 60;

/** The claims that were made or taken back, in the order of saying. */
export function madeIn(news: readonly News[]): Claim[] {
  const made = news.filter((one) => one.kind === 'said' || one.kind === 'withdrawn');
  const claims = new Set(made.map(({ claim }) => claim));
  return [...claims].toSorted((a, b) => a.number - b.number);
}

/** Those of them that a page has room for: those of each list in its turn, then the latest. */
export function roomFor(claims: readonly Claim[], ...lists: (readonly Claim[])[]): Claim[] {
  if (claims.length <= MOST) return [...claims];
  const rank = (claim: Claim) => {
    const list = lists.findIndex((one) => one.includes(claim));
    return list < 0 ? lists.length : list;
  };
  const chosen = claims.toSorted((a, b) => rank(a) - rank(b) || b.number - a.number);
  return chosen.slice(0, MOST).toSorted((a, b) => a.number - b.number);
}

/** Those of them that maps and timelines of the story’s hours can draw. */
export function drawnOf(claims: readonly Claim[], story: Pick<Story, 'window'>): Claim[] {
  const { to } = windowOf(story);
  return claims.filter((claim) => !claim.retrospective && isKnown(claim, to));
}

/** The claims said by the first moment that came to be contested, or ceased to be, by the second. */
export function restoodIn(news: readonly News[], a: Minute): { contested: Claim[]; calm: Claim[] } {
  const turns = news.filter((one) => one.kind === 'stands' && isKnown(one.claim, a));
  const by = Map.groupBy(turns as Extract<News, { kind: 'stands' }>[], ({ claim }) => claim);
  const net = [...by].map(([claim, all]) => ({ claim, from: all[0]!.from, to: all.at(-1)!.to }));
  const of = (fits: (turn: (typeof net)[number]) => boolean) =>
    net.filter((turn) => turn.from !== turn.to && fits(turn)).map(({ claim }) => claim);
  return {
    contested: of(({ to }) => to === 'contested'),
    calm: of(({ from, to }) => from === 'contested' && to !== 'withdrawn'),
  };
}

/** Our own errors that were corrected for a moment between the two, or that stood in what is shown. */
export function correctedIn(
  corrections: readonly Correction[],
  claims: readonly Claim[],
  { a, b }: Pair,
): Correction[] {
  const shown = new Set(claims.map(({ id }) => id));
  return corrections.filter(({ claim, asOf }) => {
    const at = latest(asOf);
    return shown.has(claim) || (a < at && at <= b);
  });
}
