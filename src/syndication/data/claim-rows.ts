import { CASUALTIES } from '../../domain/entries/losses.ts';
import { relationOf } from '../../domain/record/casualties.ts';
import type { Claim } from '../../domain/record/dataset.ts';
import { standingOf, supersededFrom } from '../../domain/record/ledger.ts';
import { isoLocal } from '../../domain/values/when.ts';
import type { DataInput } from './input.ts';

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

/** Every figure of people, with whose losses they are seen from the claimant, or that they are no one side’s. */
export function casualtyRows(input: DataInput): object[] {
  const kinds: readonly string[] = CASUALTIES;
  return input.dataset.claims.flatMap((claim) =>
    figuresOf(claim, input)
      .filter(({ what, of, whose }) => kinds.includes(what) && (of ?? whose) !== undefined)
      .map((figure) => ({
        ...figure,
        relation:
          figure.of === undefined
            ? 'unsided'
            : relationOf(claim.side, input.dataset.sides.get(figure.of)!),
        ...supersededOf(claim),
      })),
  );
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
