import type { Claim } from './dataset.ts';
import type { Minute } from '../values/when.ts';

/** How well a claim stands at a moment: its grade, contested once a denial of it has been said, or withdrawn. */
export type Standing = Claim['grade'] | 'contested' | 'withdrawn';

/** Whether a claim had been said by a moment; it counts from the latest that its precision allows. */
export function isKnown(claim: Claim, at: Minute): boolean {
  return claim.knownFrom <= at;
}

/** Whether a claim had been taken back by a moment. */
export function isWithdrawn({ withdrawn }: Pick<Claim, 'withdrawn'>, at: Minute): boolean {
  return withdrawn !== undefined && withdrawn.from <= at;
}

/** The first claim that stands in the place of another, if there is one. */
export function replacementOf({ supersededBy }: Claim): Claim | undefined {
  return supersededBy.reduce<Claim | undefined>(
    (first, newer) => (first && first.knownFrom <= newer.knownFrom ? first : newer),
    undefined,
  );
}

/** The moment from which a newer claim of the same side stands in its place, if there is one. */
export function supersededFrom(claim: Claim): Minute | undefined {
  return replacementOf(claim)?.knownFrom;
}

/** Whether a claim had been said and not yet replaced at a moment. */
export function stands(claim: Claim, at: Minute): boolean {
  const until = supersededFrom(claim);
  return isKnown(claim, at) && (until === undefined || until > at);
}

/** The claims that denied or contradicted a claim by a moment and had not been taken back, first said first. */
export function denialsOf(claim: Claim, at: Minute = Infinity): Claim[] {
  const against = new Set([...claim.deniedBy, ...claim.contradicts]);
  return [...against].filter((other) => speaks(other, at)).toSorted((a, b) => a.number - b.number);
}

/** Whether a claim had been said by a moment and not been taken back; a newer one may stand in its place. */
export function speaks(claim: Claim, at: Minute): boolean {
  return isKnown(claim, at) && !isWithdrawn(claim, at);
}

/**
 * The standing of a claim at a moment; a denial not yet spoken does not mark it. A higher count by an
 * adversary contradicts a loss that its own side announced, but only an explicit denial contests it.
 */
export function standingOf(claim: Claim, at: Minute = Infinity): Standing {
  if (isWithdrawn(claim, at)) return 'withdrawn';
  const against = claim.grade === 'confirmed' ? claim.deniedBy : denialsOf(claim, at);
  const contested = against.some(
    (denial) => denial.side.camp !== claim.side.camp && speaks(denial, at),
  );
  return contested ? 'contested' : claim.grade;
}
