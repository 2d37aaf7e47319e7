import type { Claim } from '../../domain/record/dataset.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { Hand } from './blocks.ts';
import type { Label } from './packed.ts';
import type { Setting } from './setting.ts';
import type { Mark } from './shape.ts';
import { traceOf, turnBox, type Trace, type Turn } from './trace.ts';

/** One mark: a claim, or several that stand as one; without a place on a clock it is not shown there. */
export interface Entry {
  claims: readonly [Claim, ...Claim[]];
  said?: Position;
  happened?: Position;
}

/** Where a mark stands on a clock. */
export interface Position {
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
export interface Dial {
  hand: Hand;
  marks: readonly Mark[];
  labels: readonly Label[];
  undated: boolean;
}

/** Joins the two places of each mark; where claims stand as one on one clock only, that is a mark of its own. */
export function entriesOf(dials: readonly Dial[], setting: Setting, turn: Turn): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { hand, marks, labels, undated } of dials) {
    const labelOf = new Map(labels.map((label) => [label.claim.id, label]));
    for (const mark of marks) {
      const { claims } = mark;
      const key = claims.map(({ id }) => id).join(' ');
      const entry = entries.get(key) ?? { claims };
      const label = claims.length === 1 ? labelOf.get(claims[0].id) : undefined;
      entry[hand] = { ...placeOf(mark, label, setting, turn), undated };
      entries.set(key, entry);
    }
  }
  return [...entries.values()].toSorted((a, b) => a.claims[0].number - b.claims[0].number);
}

function placeOf(
  { box, trace }: Mark,
  label: Label | undefined,
  { cell }: Setting,
  turn: Turn,
): Omit<Position, 'undated'> {
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
