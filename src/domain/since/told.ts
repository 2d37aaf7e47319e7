import type { Claim, Dataset } from '../record/dataset.ts';
import { denialsOver, type Denial } from '../record/denial.ts';
import type { Figure } from '../record/figures.ts';
import { isIn } from '../record/phases.ts';
import type { Side } from '../entries/side.ts';
import { earliest, type Minute } from '../values/when.ts';
import type { News } from './news.ts';

/** News of a claim; of a question there is no one who said it. */
export type ClaimNews = Exclude<News, { kind: 'question' }>;

/** What is new of one claim: what it said, of what it replaced, denied, confirmed or answered, and that it was taken back. */
export interface Told {
  claim: Claim;
  news: ClaimNews[];
}

/** What changed a figure, counts dead or was taken back first, then what denies or confirms, then what answers, then all else. */
const WEIGHT: readonly News['kind'][] = ['withdrawn', 'figure', 'denies', 'confirms', 'answers'];

/** So many sentences tell of a side on a page at most. */
export const IN_WORDS = 5;

const DEAD: readonly string[] = ['killed', 'killed_and_wounded'];

/** The claims of which there is news that they themselves made, in the order of saying; how others made them stand is told of those. */
export function toldOf(news: readonly News[]): Told[] {
  const own = news.filter((one) => one.kind !== 'question' && one.kind !== 'stands');
  const byClaim = Map.groupBy(own as ClaimNews[], ({ claim }) => claim);
  return [...byClaim].map(([claim, news]) => ({ claim, news })).toSorted(inTurn);
}

/** Who stood against a claim at a moment; nobody where its own sentence is about those words. */
export function against({ claim, news }: Told, at: Minute): Denial | undefined {
  const about = news.flatMap((one) => ('other' in one ? [one.other] : []));
  const denial = denialsOver(claim).find(({ span }) => isIn(span, at));
  return denial && about.includes(denial.by) ? undefined : denial;
}

/** The order of saying; of claims that count from one moment the one that may be the older goes first. */
function inTurn({ claim: a }: Told, { claim: b }: Told): number {
  return a.knownFrom - b.knownFrom || earliest(a.said) - earliest(b.said) || a.number - b.number;
}

/** What is told of each side in so many sentences at most; of a party that was not heard, that nothing is. Nobody, where nobody was heard. */
export function toldBySide({ sides, story }: Dataset, news: readonly News[], most: number) {
  const all = toldOf(news);
  if (all.length === 0) return [];
  const leading = new Set([...story.leading, ...story.days]);
  return [...sides.values()]
    .map((side) => ({ side, ...sentencesOf(all, side, leading, most) }))
    .filter(({ side, told }) => side.party || told.length > 0);
}

/** The claims of which a page tells in words, by side. */
export function claimsInWords(dataset: Dataset, news: readonly News[]): Claim[] {
  return toldBySide(dataset, news, IN_WORDS).flatMap(({ told }) => told.map(({ claim }) => claim));
}

/** What is told of the claims of one side in so many sentences at most, in the order of saying, and how many claims are not. */
export function sentencesOf(
  told: readonly Told[],
  { id }: Side,
  leading: ReadonlySet<string>,
  most: number,
): { told: Told[]; rest: number } {
  const own = told.filter(({ claim }) => claim.side.id === id);
  const chosen = own.toSorted((a, b) => weigh(a, leading) - weigh(b, leading)).slice(0, most);
  return { told: chosen.toSorted(inTurn), rest: own.length - chosen.length };
}

/** A figure by which a claim counts all the dead of a time, alone or with others; not one that tells of a single event. */
export function isToll({ what, counting }: Figure): boolean {
  return counting === 'total' && DEAD.includes(what);
}

/** A changed count of the dead goes before a first one and other figures, and what the story flags before the rest of its kind. */
function weigh({ claim, news }: Told, leading: ReadonlySet<string>): number {
  const counts = claim.figures.some(isToll);
  const kinds = news.map(({ kind }) =>
    kind === 'said' && counts ? WEIGHT.indexOf('figure') : WEIGHT.indexOf(kind),
  );
  const isOfDead = news.some((one) => one.kind === 'figure' && one.now.what === 'killed');
  const [first, second] = [Number(!isOfDead), Number(!leading.has(claim.id))];
  return 4 * Math.min(WEIGHT.length, ...kinds.filter((at) => at >= 0)) + 2 * first + second;
}
