import type { Claim } from './dataset.ts';
import type { Minute } from '../values/when.ts';

/** How well a claim stands at a moment: its grade, or contested once a denial of it has been said. */
export type Standing = Claim['grade'] | 'contested';

/** Whether a claim had been said by a moment; it counts from the latest that its precision allows. */
export function isKnown(claim: Claim, at: Minute): boolean {
  return claim.knownFrom <= at;
}

/** The moment from which a newer claim of the same side stands in its place, if there is one. */
export function supersededFrom(claim: Claim): Minute | undefined {
  return claim.supersededBy.reduce<Minute | undefined>(
    (first, newer) => (first === undefined ? newer.knownFrom : Math.min(first, newer.knownFrom)),
    undefined,
  );
}

/** Whether a claim had been said and not yet replaced at a moment. */
export function stands(claim: Claim, at: Minute): boolean {
  const until = supersededFrom(claim);
  return isKnown(claim, at) && (until === undefined || until > at);
}

/** The claims that denied or contradicted a claim by a moment, first said first. */
export function denialsOf(claim: Claim, at: Minute = Infinity): Claim[] {
  const against = new Set([...claim.deniedBy, ...claim.contradicts]);
  return [...against].filter((other) => isKnown(other, at)).toSorted((a, b) => a.number - b.number);
}

/**
 * The standing of a claim at a moment; a denial not yet spoken does not mark it. A higher count by an
 * adversary contradicts a loss that its own side announced, but only an explicit denial contests it.
 */
export function standingOf(claim: Claim, at: Minute = Infinity): Standing {
  if (claim.grade === 'withdrawn') return 'withdrawn';
  const against = claim.grade === 'confirmed' ? claim.deniedBy : denialsOf(claim, at);
  const contested = against.some(
    (denial) => denial.side.camp !== claim.side.camp && isKnown(denial, at),
  );
  return contested ? 'contested' : claim.grade;
}
