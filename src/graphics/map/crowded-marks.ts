import type { MarkGroup } from '../mark/drawn-claim.ts';
import type { Point } from '../geometry/plane.ts';

/** A mark in its place on a plate. */
export interface PlacedMark extends MarkGroup {
  /** Where its middle stands. */
  at: Point;
  /** The point that it stands for, where it had to make way. */
  from?: Point;
  /** On which side the words of several claims stand; on the right, where it is not said. */
  words?: 'left' | 'right';
}

/** Marks that stand for several claims, on any of the plates, each set of claims once. */
export function crowdsOf(
  plates: readonly { marks: readonly PlacedMark[]; beyond: readonly PlacedMark[] }[],
): PlacedMark[] {
  const crowds = plates
    .flatMap(({ marks, beyond }) => [...marks, ...beyond])
    .filter(({ marks }) => marks.length > 1);
  return [...new Map(crowds.map((crowd) => [crowdId(crowd), crowd])).values()];
}

/** The id of the list that a mark of several claims opens, made of their places in the order. */
export function crowdId({ marks }: MarkGroup): string {
  return `at-${marks.map(({ number }) => number).join('-')}`;
}
