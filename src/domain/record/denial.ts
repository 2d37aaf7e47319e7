import type { Claim } from './dataset.ts';
import { spanUntil, type Span } from './phases.ts';

/** A claim of another camp that stands against a claim, and while it is the one to be named. */
export interface Denial {
  by: Claim;
  how: 'deniedBy' | 'contradictedBy';
  span: Span;
}

/** Who is named as standing against a claim, over time: a denial before a contradiction, the first said of each. */
export function denialsOver(claim: Claim): Denial[] {
  const denial = firstAgainst(claim, claim.deniedBy);
  const contradiction = firstAgainst(claim, claim.contradicts);
  const from = ({ knownFrom }: Claim) => Math.max(knownFrom, claim.knownFrom);
  const denials: Denial[] = denial
    ? [{ by: denial, how: 'deniedBy', span: { from: from(denial) } }]
    : [];
  const until = denials[0]?.span.from;
  if (contradiction === undefined || from(contradiction) >= (until ?? Infinity)) return denials;
  const span = spanUntil(from(contradiction), until);
  return [{ by: contradiction, how: 'contradictedBy', span }, ...denials];
}

/** Of the claims of another camp the first said; one that answers the same question goes before others. */
function firstAgainst(claim: Claim, others: readonly Claim[]): Claim | undefined {
  const isOther = (other: Claim) => other.side.camp !== claim.side.camp && !other.retrospective;
  const isSame = (other: Claim) =>
    Number(claim.question !== undefined && other.question === claim.question);
  return others.filter(isOther).toSorted((a, b) => isSame(b) - isSame(a) || a.number - b.number)[0];
}
