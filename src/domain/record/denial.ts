import { oncePer } from '../values/once.ts';
import type { Claim } from './dataset.ts';
import { inTurn, isIn, spanUntil, type Span } from './phases.ts';

/** A claim of another camp that stands against a claim, and while it is the one to be named. */
export interface Denial {
  by: Claim;
  how: 'deniedBy' | 'contradictedBy';
  span: Span;
}

/** Who is named as standing against a claim, over time: a denial before a contradiction, the first said of each that was not taken back. */
export const denialsOver = oncePer((claim: Claim): readonly Denial[] => {
  const all = [
    ...inTheWay(claim, claim.deniedBy, 'deniedBy'),
    ...inTheWay(claim, claim.contradicts, 'contradictedBy'),
  ];
  const turns = inTurn(all.flatMap(({ span }) => [span.from, span.until]))
    .map((from) => ({ from, denial: all.find(({ span }) => isIn(span, from)) }))
    .filter(({ denial }, i, list) => denial !== list[i - 1]?.denial);
  return turns.flatMap(({ from, denial }, i) =>
    denial ? [{ ...denial, span: spanUntil(from, turns[i + 1]?.from) }] : [],
  );
});

/** One after the other of the claims of another camp, the next where one was taken back: the first said, one that answers the same question before others. */
function inTheWay(claim: Claim, others: readonly Claim[], how: Denial['how']): Denial[] {
  const isOther = (other: Claim) => other.side.camp !== claim.side.camp && !other.retrospective;
  const isSame = (other: Claim) =>
    Number(claim.question !== undefined && other.question === claim.question);
  const ranked = others
    .filter(isOther)
    .toSorted((a, b) => isSame(b) - isSame(a) || a.number - b.number);
  const denials: Denial[] = [];
  let free = claim.knownFrom;
  for (const by of ranked) {
    const from = Math.max(by.knownFrom, free);
    const until = by.withdrawn?.from;
    if (from >= (until ?? Infinity)) continue;
    denials.push({ by, how, span: spanUntil(from, until) });
    free = until ?? Infinity;
  }
  return denials;
}
