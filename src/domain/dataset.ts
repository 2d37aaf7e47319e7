import { checkArithmetic } from './arithmetic.ts';
import type { Claimant } from './claimant.ts';
import type { ClaimKind, CodedClaim, Grade } from './claim.ts';
import { didYouMean, type Fault } from './fault.ts';
import { figuresOf, findFigure, type Figure } from './figures.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import { checkRelations } from './relations.ts';
import type { Side } from './side.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import { earliest, latest, type Minute, type When } from './when.ts';

/** A claim with everything that it names joined to it. */
export interface Claim {
  id: string;
  /** Its display number in this edition, by the time of saying; never an address. */
  number: number;
  kind: ClaimKind;
  label: string;
  summary: string;
  quote?: string;
  via?: string;
  said: When;
  happened?: When;
  /** The moment from which it counts as said: the latest that its precision allows. */
  knownFrom: Minute;
  claimant: Claimant;
  side: Side;
  place?: Place;
  /** where_prec of UCDP GED, 1 (exact) to 6 (country); present whenever a place is. */
  prec?: number;
  alsoAt: Place[];
  placeWords?: string;
  figures: Figure[];
  question?: Question;
  denies: Claim[];
  deniedBy: Claim[];
  confirms: Claim[];
  confirmedBy: Claim[];
  respondsTo: Claim[];
  answeredBy: Claim[];
  supersedes: Claim[];
  supersededBy: Claim[];
  contradicts: Claim[];
  differs: { says: string; sources: Source[] }[];
  grade: Grade;
  gradeReason?: string;
  retrospective: boolean;
  note?: string;
  sources: Source[];
}

/** The content as coded, by id, before anything is joined. */
export interface Coded {
  story: Story;
  sides: ReadonlyMap<string, Side>;
  claimants: ReadonlyMap<string, Claimant>;
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, Place>;
  questions: ReadonlyMap<string, Question>;
  claims: ReadonlyMap<string, CodedClaim>;
}

/** The content joined: every id resolved, claims in the order in which they were said. */
export interface Dataset extends Omit<Coded, 'claims'> {
  claims: Claim[];
  byId: ReadonlyMap<string, Claim>;
}

/** The ids of a registry, those of unreadable entries included, so that one fault is not reported as many. */
export interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

type KnownIds = Readonly<Record<Exclude<keyof Coded, 'story'>, Known>>;

/** Every fault that joining would meet: unknown ids, times that cannot be, relations and sums that fail. */
export function findFaults(coded: Coded, known: KnownIds = coded): Fault[] {
  const faults: Fault[] = [];
  for (const claimant of coded.claimants.values()) {
    refer(faults, `claimants/${claimant.id}`, ['side'], claimant.side, known.sides, 'side');
  }
  for (const source of coded.sources.values()) {
    if (source.side)
      refer(faults, `sources/${source.id}`, ['side'], source.side, known.sides, 'side');
  }
  for (const [id, claim] of coded.claims) {
    checkReferences(faults, id, claim, known);
    checkTimes(faults, id, claim, coded.story);
    checkGrade(faults, id, claim);
    checkSources(faults, id, claim, coded);
  }
  checkStory(faults, coded, known);
  checkPlaces(faults, coded, known);
  return [...faults, ...checkRelations(coded), ...checkArithmetic(coded)];
}

/** Joins content in which `findFaults` found nothing. */
export function assembleDataset(coded: Coded): Dataset {
  const claims = [...coded.claims].map(([id, claim]) => join(id, claim, coded));
  claims.sort(bySaying);
  claims.forEach((claim, index) => (claim.number = index + 1));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) relate(claim, coded.claims.get(claim.id)!, byId);
  return { ...coded, claims, byId };
}

function bySaying(a: Claim, b: Claim): number {
  return a.knownFrom - b.knownFrom || earliest(a.said) - earliest(b.said) || (a.id < b.id ? -1 : 1);
}

function join(id: string, claim: CodedClaim, coded: Coded): Claim {
  const claimant = coded.claimants.get(claim.claimant)!;
  return {
    id,
    number: 0,
    kind: claim.kind,
    label: claim.label,
    summary: claim.summary,
    said: claim.said,
    knownFrom: latest(claim.said),
    claimant,
    side: coded.sides.get(claimant.side)!,
    alsoAt: (claim.where?.also ?? []).map((place) => coded.places.get(place)!),
    figures: figuresOf(claim),
    denies: [],
    deniedBy: [],
    confirms: [],
    confirmedBy: [],
    respondsTo: [],
    answeredBy: [],
    supersedes: [],
    supersededBy: [],
    contradicts: [],
    differs: (claim.differs ?? []).map(({ says, sources }) => ({
      says,
      sources: sources.map((source) => coded.sources.get(source)!),
    })),
    grade: claim.grade,
    retrospective: claim.retrospective,
    sources: claim.sources.map((source) => coded.sources.get(source)!),
    ...(claim.quote !== undefined && { quote: claim.quote }),
    ...(claim.via !== undefined && { via: claim.via }),
    ...(claim.happened !== undefined && { happened: claim.happened }),
    ...(claim.note !== undefined && { note: claim.note }),
    ...(claim.grade_reason !== undefined && { gradeReason: claim.grade_reason }),
    ...(claim.question !== undefined && { question: coded.questions.get(claim.question)! }),
    ...(claim.where !== undefined && {
      place: coded.places.get(claim.where.at)!,
      prec: claim.where.prec,
    }),
    ...(claim.where?.words !== undefined && { placeWords: claim.where.words }),
  };
}

function relate(claim: Claim, coded: CodedClaim, byId: ReadonlyMap<string, Claim>): void {
  const pairs = [
    [coded.denies, 'denies', 'deniedBy'],
    [coded.confirms, 'confirms', 'confirmedBy'],
    [coded.responds_to, 'respondsTo', 'answeredBy'],
    [coded.supersedes, 'supersedes', 'supersededBy'],
  ] as const;
  for (const [ids, there, back] of pairs) {
    for (const id of ids ?? []) {
      const other = byId.get(id)!;
      claim[there].push(other);
      other[back].push(claim);
    }
  }
  for (const id of coded.contradicts ?? []) claim.contradicts.push(byId.get(id)!);
}

function checkReferences(faults: Fault[], id: string, claim: CodedClaim, known: KnownIds): void {
  const entry = `claims/${id}`;
  const check = (path: PropertyKey[], value: string, ids: Known, noun: string) =>
    refer(faults, entry, path, value, ids, noun);
  check(['claimant'], claim.claimant, known.claimants, 'claimant');
  if (claim.question) check(['question'], claim.question, known.questions, 'question');
  if (claim.where) check(['where', 'at'], claim.where.at, known.places, 'place');
  claim.where?.also.forEach((place, i) =>
    check(['where', 'also', i], place, known.places, 'place'),
  );
  claim.losses?.forEach((loss, i) => check(['losses', i, 'of'], loss.of, known.sides, 'side'));
  claim.equipment?.forEach((loss, i) =>
    check(['equipment', i, 'of'], loss.of, known.sides, 'side'),
  );
  claim.sources.forEach((source, i) => check(['sources', i], source, known.sources, 'source'));
  claim.differs?.forEach((variant, i) =>
    variant.sources.forEach((s, j) =>
      check(['differs', i, 'sources', j], s, known.sources, 'source'),
    ),
  );
  for (const relation of [
    'denies',
    'confirms',
    'responds_to',
    'supersedes',
    'contradicts',
  ] as const) {
    claim[relation]?.forEach((other, i) => check([relation, i], other, known.claims, 'claim'));
  }
}

function checkTimes(faults: Fault[], id: string, claim: CodedClaim, story: Story): void {
  const entry = `claims/${id}`;
  if (claim.happened && earliest(claim.happened) > latest(claim.said)) {
    faults.push({
      entry,
      path: ['happened'],
      found: `“${claim.happened.wording}”, after it was said (“${claim.said.wording}”)`,
      expected: 'an event that began before the statement was made',
    });
  }
  const after = earliest(claim.said) > latest(story.window.to);
  if (after !== claim.retrospective) {
    faults.push({
      entry,
      path: after ? ['said'] : ['retrospective'],
      found: `“${claim.said.wording}” ${after ? 'after' : 'inside'} the story’s window`,
      expected: after
        ? 'a time up to its end, or the flag'
        : 'no flag for a statement of these days',
      mend: `write “retrospective: ${after}”`,
    });
  }
  if (latest(claim.said) < earliest(story.window.from)) {
    faults.push({
      entry,
      path: ['said'],
      found: `“${claim.said.wording}”, before the story’s window`,
      expected: `a time from ${story.window.from.wording} on`,
    });
  }
}

function checkGrade(faults: Fault[], id: string, claim: CodedClaim): void {
  if (claim.grade === 'single-source' || claim.grade_reason !== undefined) return;
  faults.push({
    entry: `claims/${id}`,
    path: ['grade'],
    found: `“${claim.grade}” without a reason`,
    expected: 'a grade_reason beside it',
    mend: 'say in a sentence why it is not single-source',
  });
}

function checkSources(faults: Fault[], id: string, claim: CodedClaim, coded: Coded): void {
  const sources = claim.sources.map((source) => coded.sources.get(source));
  // An unreadable source is reported in its own place.
  if (sources.some((source) => source === undefined || !source.backing)) return;
  faults.push({
    entry: `claims/${id}`,
    path: ['sources'],
    found: 'only aggregators, mirrors or copies',
    expected: 'at least one agency, outlet, ministry, court or body',
    mend: 'leave the claim out until a better page is found',
  });
}

function checkStory(faults: Fault[], coded: Coded, known: KnownIds): void {
  coded.story.key_figures.forEach(({ claim: id, figure: what }, i) => {
    refer(faults, 'story', ['key_figures', i, 'claim'], id, known.claims, 'claim');
    const claim = coded.claims.get(id);
    if (!claim || what === undefined || findFigure(figuresOf(claim), { what })) return;
    faults.push({
      entry: 'story',
      path: ['key_figures', i, 'figure'],
      found: `“${what}”, which ${id} does not give`,
      expected: 'a figure of that claim, or none for a silence',
    });
  });
  coded.story.leading.forEach((claim, i) =>
    refer(faults, 'story', ['leading', i], claim, known.claims, 'claim'),
  );
  coded.story.instants.forEach((instant, i) => {
    if (instant.kind === 'minute') return;
    faults.push({
      entry: 'story',
      path: ['instants', i],
      found: `“${instant.wording}”`,
      expected: 'an exact minute, such as 2020-09-28 09:00',
    });
  });
}

function checkPlaces(faults: Fault[], coded: Coded, known: KnownIds): void {
  const usages = new Map(coded.story.usages.map((usage) => [usage.id, usage]));
  const scripts = new Map(coded.story.scripts.map((script) => [script.id, script]));
  const { southwest, northeast } = coded.story.map.wide;
  for (const place of coded.places.values()) {
    const entry = `places/${place.id}`;
    for (const usage of Object.keys(place.names))
      refer(faults, entry, ['names', usage], usage, usages, 'usage');
    for (const script of Object.keys(place.scripts))
      refer(faults, entry, ['scripts', script], script, scripts, 'script');
    if (place.held && place.held !== 'line')
      refer(faults, entry, ['held'], place.held, known.sides, 'side');
    if (place.names[coded.story.usages[0]!.id] === undefined) {
      faults.push({
        entry,
        path: ['names'],
        found: 'no name in the first usage',
        expected: `a name for “${coded.story.usages[0]!.id}”`,
      });
    }
    if (place.at && isFar(place.at, southwest, northeast)) {
      faults.push({
        entry,
        path: ['at'],
        found: `[${place.at.join(', ')}], far outside the map`,
        expected: `longitude then latitude, near ${southwest.join(', ')} to ${northeast.join(', ')}`,
        mend: isFar([place.at[1], place.at[0]], southwest, northeast)
          ? 'look the position up again'
          : 'swap the two numbers',
      });
    }
  }
}

/** More than two degrees outside the map's bounds. */
function isFar(
  at: readonly number[],
  southwest: readonly number[],
  northeast: readonly number[],
): boolean {
  return at.some((x, axis) => x < southwest[axis]! - 2 || x > northeast[axis]! + 2);
}

function refer(
  faults: Fault[],
  entry: string,
  path: readonly PropertyKey[],
  value: string,
  known: Known,
  noun: string,
): void {
  if (known.has(value)) return;
  const near = didYouMean(value, known.keys());
  faults.push({
    entry,
    path,
    found: `“${value}”`,
    expected: `the id of a known ${noun}`,
    ...(near !== undefined && { mend: `did you mean “${near}”?` }),
  });
}
