import { KINDS, type ClaimKind } from '../entries/claim.ts';
import type { Claim, Dataset } from '../record/dataset.ts';
import type { Place } from '../entries/place.ts';
import type { Side } from '../entries/side.ts';
import type { Source } from '../entries/source.ts';
import { balanceOfKinds, balanceOfVerbs, type Balance } from './balance.ts';
import { countVerbs, type Sentence, type SideVerbs } from './verbs.ts';
import { dayOf, earliest, HOUR, latest, type Minute } from '../values/when.ts';

/** What article and updates say, as far as the report needs it. */
export interface Prose {
  sentences: readonly Sentence[];
  /** The ids that updates list in their front matter. */
  listed: readonly string[];
}

/** A row of a table: how many claims of each side, in the order of the sides. */
export interface Tally<T> {
  of: T;
  bySide: number[];
}

/** When a side was last heard before the end of the window; both absent when it never was. */
export interface Heard {
  side: Side;
  last?: Claim;
  hours?: number;
}

/** What an editor may want to know of the content: information, never a gate. */
export interface Report {
  title: string;
  totals: { claims: number; sources: number; places: number };
  sides: Side[];
  kinds: Tally<ClaimKind>[];
  /** By the earliest day on which a claim can have been said; findings of later are one row. */
  days: Tally<Minute | 'later'>[];
  /** The sources of each side’s outlets; those without a side come last. */
  sources: { side?: Side; sources: Source[] }[];
  /** Pages that no claim cites, not even for a variant. */
  uncited: Source[];
  heard: Heard[];
  /** Claims for which there is one page only, variants counted in. */
  onePage: Claim[];
  /** Claims that name no place, then those of each precision from 1 to 6. */
  precisions: { prec?: number; claims: Claim[] }[];
  verbs: SideVerbs[];
  /** Verbs and kinds of the statements that article and updates tell, as shares of each camp’s. */
  balances: { verbs: Balance[]; kinds: Balance[] };
  /** Places that have a name in one usage beside the first, or in the first alone. */
  oneName: { usage: string; places: Place[] }[];
  /** Claims that no article, update, key figure or leading list uses. */
  ledgerOnly: Claim[];
}

/** Counts the content out. */
export function reportOn(dataset: Dataset, prose: Prose): Report {
  const sides = [...dataset.sides.values()];
  const used = usedIds(dataset, prose);
  const { story, claims, sources, places } = dataset;
  const verbs = countVerbs(prose.sentences, dataset.byId, sides);
  const told = new Set(toldIn(prose).flatMap((id) => dataset.byId.get(id) ?? []));
  return {
    title: story.title,
    totals: { claims: claims.length, sources: sources.size, places: places.size },
    sides,
    kinds: KINDS.map((kind) => tally(kind, sides, ofKind(claims, kind))).filter(isMet),
    days: daysOf(claims).map((day) => tally(day, sides, ofDay(claims, day))),
    sources: sourcesBySide(dataset, sides),
    uncited: uncitedSources(dataset),
    heard: sides.map((side) => lastHeard(dataset, side)),
    onePage: claims.filter((claim) => pagesOf(claim).size === 1),
    precisions: [undefined, 1, 2, 3, 4, 5, 6].map((prec) => ofPrecision(claims, prec)),
    verbs,
    balances: { verbs: balanceOfVerbs(dataset, verbs), kinds: balanceOfKinds(dataset, told) },
    oneName: placesOfOneName(dataset),
    ledgerOnly: claims.filter(({ id }) => !used.has(id)),
  };
}

function tally<T>(of: T, sides: readonly Side[], claims: readonly Claim[]): Tally<T> {
  return { of, bySide: sides.map(({ id }) => claims.filter(({ side }) => side.id === id).length) };
}

function ofKind(claims: readonly Claim[], kind: ClaimKind): Claim[] {
  return claims.filter((claim) => claim.kind === kind);
}

function isMet({ bySide }: Tally<unknown>): boolean {
  return bySide.some((count) => count > 0);
}

function daysOf(claims: readonly Claim[]): (Minute | 'later')[] {
  const days = new Set(claims.map(dayOfSaying));
  const dated = [...days].filter((day) => day !== 'later').toSorted((a, b) => a - b);
  return days.has('later') ? [...dated, 'later'] : dated;
}

function ofDay(claims: readonly Claim[], day: Minute | 'later'): Claim[] {
  return claims.filter((claim) => dayOfSaying(claim) === day);
}

function dayOfSaying({ said, retrospective }: Claim): Minute | 'later' {
  return retrospective ? 'later' : dayOf(earliest(said));
}

function sourcesBySide({ sources }: Dataset, sides: readonly Side[]): Report['sources'] {
  const of = (id?: string) => [...sources.values()].filter((source) => source.side === id);
  return [...sides.map((side) => ({ side, sources: of(side.id) })), { sources: of() }];
}

function uncitedSources({ claims, sources }: Dataset): Source[] {
  const cited = new Set(claims.flatMap((claim) => [...pagesOf(claim)]));
  return [...sources.values()].filter(({ id }) => !cited.has(id));
}

function pagesOf({ sources, differs }: Claim): Set<string> {
  const pages = [...sources, ...differs.flatMap((variant) => variant.sources)];
  return new Set(pages.map(({ id }) => id));
}

function lastHeard({ claims, story }: Dataset, side: Side): Heard {
  const end = latest(story.window.to);
  const last = claims.findLast((claim) => claim.side.id === side.id && claim.knownFrom <= end);
  return last ? { side, last, hours: (end - last.knownFrom) / HOUR } : { side };
}

function ofPrecision(claims: readonly Claim[], prec: number | undefined) {
  const fits = claims.filter((claim) => claim.prec === prec);
  return prec === undefined ? { claims: fits } : { prec, claims: fits };
}

function placesOfOneName({ places, story }: Dataset): Report['oneName'] {
  const [first, ...others] = story.usages;
  const has = (place: Place) => others.filter(({ id }) => place.names[id] !== undefined);
  const all = [...places.values()];
  return [
    ...others.map((usage) => ({
      usage: usage.label,
      places: all.filter((place) => has(place).length === 1 && has(place)[0] === usage),
    })),
    { usage: first!.label, places: all.filter((place) => has(place).length === 0) },
  ];
}

function toldIn({ sentences }: Prose): string[] {
  return sentences.flat().flatMap(({ claim }) => claim ?? []);
}

function usedIds({ story }: Dataset, prose: Prose): Set<string> {
  const headed = story.key_figures.flatMap(({ claim, other }) => [
    claim,
    ...(other ? [other.claim] : []),
  ]);
  return new Set([...toldIn(prose), ...prose.listed, ...headed, ...story.leading, ...story.days]);
}
