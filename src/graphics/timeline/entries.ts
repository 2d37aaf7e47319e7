import type { Claim } from '../../domain/record/dataset.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { Hand } from './blocks.ts';
import type { LabelSeat } from './labels.ts';
import type { TimelineSetting } from './setting.ts';
import type { Seat } from './shape.ts';
import { traceOf, type Trace } from './trace.ts';
import { turnBox, type Turn } from './turn.ts';

/** One mark: a claim, or several that stand as one; without a place on a clock it is not shown there. */
export interface TimelineEntry {
  claims: readonly [Claim, ...Claim[]];
  said?: TimelinePlace;
  happened?: TimelinePlace;
}

/** Where a mark stands on a clock. */
export interface TimelinePlace {
  /** The middle of the mark; its note is to the right of it. */
  at: Point;
  /** The room that mark and note take. */
  box: Box;
  label?: { anchor: 'start' | 'end'; box: Box };
  /** The tick or bar of its time, once for all that share it. */
  trace?: Trace;
  /** Whether it is the margin: no time was given. */
  undated: boolean;
}

/** The marks and labels of a lane on one clock. */
export interface Seated {
  hand: Hand;
  seats: readonly Seat[];
  labels: readonly LabelSeat[];
  undated: boolean;
}

/** Joins the two places of each mark; where claims stand as one on one clock only, that is a mark of its own. */
export function entriesOf(
  seated: readonly Seated[],
  setting: TimelineSetting,
  turn: Turn,
): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const { hand, seats, labels, undated } of seated) {
    const labelOf = new Map(labels.map((label) => [label.claim.id, label]));
    for (const seat of seats) {
      const { claims } = seat;
      const key = claims.map(({ id }) => id).join(' ');
      const entry = entries.get(key) ?? { claims };
      const label = claims.length === 1 ? labelOf.get(claims[0].id) : undefined;
      entry[hand] = { ...placeOf(seat, label, setting, turn), undated };
      entries.set(key, entry);
    }
  }
  return [...entries.values()].toSorted((a, b) => a.claims[0].number - b.claims[0].number);
}

function placeOf(
  { box, trace }: Seat,
  label: LabelSeat | undefined,
  { cell }: TimelineSetting,
  turn: Turn,
): Omit<TimelinePlace, 'undated'> {
  const drawn = turnBox(box, turn);
  const at: Point = [
    Math.round(drawn.x0 + Math.min(...cell) / 2),
    Math.round((drawn.y0 + drawn.y1) / 2),
  ];
  return {
    at,
    box: drawn,
    ...(label && { label: { anchor: label.anchor, box: turnBox(label.boxes[0]!, turn) } }),
    ...(trace && { trace: traceOf(trace, at, turn) }),
  };
}
