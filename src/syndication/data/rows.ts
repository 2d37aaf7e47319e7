import type { CodedFact } from '../../domain/entries/background.ts';
import type { CodedClaim } from '../../domain/entries/claim.ts';
import { CASUALTIES } from '../../domain/entries/losses.ts';
import { knownFrom } from '../../domain/record/background.ts';
import { relationOf } from '../../domain/record/casualties.ts';
import type { Correction } from '../../domain/record/correction.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { standingOf, supersededFrom } from '../../domain/record/ledger.ts';
import { isoLocal } from '../../domain/values/when.ts';

/** Everything that the data are made of, and the words that no schema has. */
export interface DataInput {
  dataset: Dataset;
  /** The claims as they were coded. */
  claims: ReadonlyMap<string, CodedClaim>;
  /** The facts as they were coded. */
  facts: ReadonlyMap<string, CodedFact>;
  /** The ids of the claims that the article tells. */
  told: ReadonlySet<string>;
  corrections: readonly Correction[];
  /** The address of a claim’s page. */
  urlOf: (id: string) => string;
  words: DataWords;
}

/** What is said in words of a claim or a fact. */
export interface DataWords {
  /** Who denied or contradicted a claim and when, or that no denial was found. */
  denial: (claim: Claim) => string;
  /** What is said of a page on which no claim was read. */
  unread: string;
  /** The sentence of a fact, its figures in their places. */
  sentence: (fact: CodedFact) => string;
  /** How each side sees a fact, or that no other view is recorded. */
  views: (fact: CodedFact) => string;
}

/** Every claim with what follows from all of them together, in the order in which it was said. */
export function claimRows(input: DataInput): object[] {
  return input.dataset.claims.map((claim) => ({
    ...input.claims.get(claim.id)!,
    id: claim.id,
    number: claim.number,
    ...givenBy(claim, input),
    known_from: isoLocal(claim.knownFrom),
    told: input.told.has(claim.id),
    confirmed_by: idsOf(claim.confirmedBy),
    answered_by: idsOf(claim.answeredBy),
    superseded_by: idsOf(claim.supersededBy),
    ...supersededOf(claim),
    figures: claim.figures,
    history: input.corrections.filter((one) => one.claim === claim.id),
    url: input.urlOf(claim.id),
  }));
}

/** Every figure, with the claimant, the hour and the denial of its claim. */
export function figureRows(input: DataInput): object[] {
  return input.dataset.claims.flatMap((claim) => figuresOf(claim, input));
}

/** Every figure of people, with whose losses they are seen from the claimant. */
export function casualtyRows(input: DataInput): object[] {
  const kinds: readonly string[] = CASUALTIES;
  return input.dataset.claims.flatMap((claim) =>
    figuresOf(claim, input)
      .filter(({ what, of }) => kinds.includes(what) && of !== undefined)
      .map((figure) => ({
        ...figure,
        relation: relationOf(claim.side, input.dataset.sides.get(figure.of!)!),
        ...supersededOf(claim),
      })),
  );
}

/** Every relation that is written on a claim. */
export function relationRows({ claims, dataset }: DataInput): object[] {
  const kinds = ['denies', 'confirms', 'responds_to', 'supersedes', 'contradicts'] as const;
  return dataset.claims.flatMap(({ id }) =>
    kinds.flatMap((relation) =>
      (claims.get(id)![relation] ?? []).map((other) => ({ claim: id, relation, other })),
    ),
  );
}

/** Every page of every claim. */
export function citationRows({ dataset }: DataInput): object[] {
  return dataset.claims.flatMap(({ id, sources, differs }) => [
    ...sources.map((source) => ({ claim: id, source: source.id, carries: 'statement' })),
    ...differs
      .flatMap((variant) => variant.sources)
      .map((source) => ({ claim: id, source: source.id, carries: 'variant' })),
  ]);
}

/** Every page, with what was read on it and who denied that. */
export function sourceRows({ dataset, words }: DataInput): object[] {
  const read = Map.groupBy(
    dataset.claims.flatMap((claim) =>
      [...new Set([...claim.sources, ...claim.differs.flatMap(({ sources }) => sources)])].map(
        ({ id }) => ({ id, claim }),
      ),
    ),
    ({ id }) => id,
  );
  return [...dataset.sources.values()].map((source) => {
    const claims = (read.get(source.id) ?? []).map(({ claim }) => claim);
    const denials = claims.map((claim) => `${claim.id}: ${words.denial(claim)}`);
    return { ...source, claims: idsOf(claims), denials: denials.join(' ') || words.unread };
  });
}

/** Every fact that may be shown. */
export function factRows({ facts, dataset, words }: DataInput): object[] {
  const { sources } = dataset;
  return [...facts.values()]
    .filter(({ withheld }) => withheld === undefined)
    .map((fact) => ({
      ...fact,
      backed_by: fact.standing,
      sentence: words.sentence(fact),
      said_by: [...new Set(fact.sources.map((id) => sources.get(id)!.outlet))].join('; '),
      known_from: isoLocal(knownFrom(fact, sources)!),
      denial: words.views(fact),
    }));
}

function figuresOf(claim: Claim, input: DataInput) {
  return claim.figures.map((figure, i) => ({
    claim: claim.id,
    position: i + 1,
    ...givenBy(claim, input),
    ...figure,
    happened: claim.happened,
    place: claim.place?.id,
    grade: claim.grade,
    retrospective: claim.retrospective,
    url: input.urlOf(claim.id),
  }));
}

function givenBy(claim: Claim, { words }: DataInput) {
  return {
    claimant: claim.claimant.id,
    claimant_name: claim.claimant.name,
    side: claim.side.id,
    said: claim.said,
    denial: words.denial(claim),
    denied_by: idsOf(claim.deniedBy),
    contradicts: idsOf(claim.contradicts),
    contested: standingOf(claim) === 'contested',
  };
}

function supersededOf(claim: Claim) {
  const at = supersededFrom(claim);
  return at === undefined ? {} : { superseded_from: isoLocal(at) };
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
