import type { DrawnClaim, MarkGroup } from '../mark/drawn-claim.ts';
import { spotOf } from './spots.ts';
import { distance, type Point } from '../geometry/plane.ts';
import { isLettered, type Workplate } from '../plate/workplate.ts';

/** A mark in its place on a plate. */
export interface PlacedMark extends MarkGroup {
  /** Where its middle stands. */
  at: Point;
  /** The point that it stands for, where it had to make way. */
  from?: Point;
  /** The claimant of a claimed advance, where there is room for the name. */
  by?: string;
}

/** A group without room joins the nearest mark of its side, so that no claim is ever left out. */
export function joinNearest(
  group: MarkGroup,
  placed: readonly PlacedMark[],
  plate: Workplate,
): PlacedMark[] {
  const [first] = group.marks;
  const spot = spotOf(first, plate.frame);
  const host = placed
    .filter(({ marks: [mark] }) => mark.side === first.side && !isLettered(plate, mark))
    .toSorted((a, b) => distance(a.at, spot) - distance(b.at, spot))[0];
  if (!host) return [...placed, { ...group, at: spot }];
  const { by: _, ...bare } = host;
  const marks = [...host.marks, ...group.marks].toSorted((a, b) => a.number - b.number);
  return placed.map((mark) =>
    mark === host ? { ...bare, marks: marks as [DrawnClaim, ...DrawnClaim[]] } : mark,
  );
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

/** The id of the list that a mark of several claims opens, made of their display numbers. */
export function crowdId({ marks }: MarkGroup): string {
  return `at-${marks.map(({ number }) => number).join('-')}`;
}
