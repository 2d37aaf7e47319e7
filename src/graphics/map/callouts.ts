import {
  costOf,
  crossings,
  type Margin,
  setCallout,
  type Wish,
  wishFor,
} from './callout-setting.ts';
import type { MapMark } from '../mark/map-marks.ts';
import type { PlacedMark } from './crowded-marks.ts';
import type { Box, Point } from '../geometry/mercator.ts';
import { grow } from '../geometry/plane.ts';
import type { Setting } from '../plate/plate-style.ts';
import { stack } from '../plate/pile.ts';

/** A claim lettered in the margin, tied to its mark by a leader. */
export interface Callout {
  mark: MapMark;
  side: 'left' | 'right';
  /** The label’s lines, then the claimant in the last. */
  lines: string[];
  /** Where the text of the first line begins, or ends in the left margin. */
  at: Point;
  lineHeight: number;
  leader: Point[];
  /** The middle of its mark. */
  from: Point;
  box: Box;
}

/** The part of all callouts that one margin takes at most. */
const FULLEST = 0.67;

/** The space between two callouts, and around one for what is lettered later. */
const GAP = 12;
const CLEAR = 6;

const CROSSING = 1000;
const MOST_SWAPS = 60;

/** Letters claims in the margins, shared out so that their leaders are short and cross nothing. */
export function placeCallouts(marks: readonly PlacedMark[], setting: Setting): Callout[] {
  const { room, style } = setting;
  if (!style.callouts || marks.length === 0) return [];
  const margins = {
    area: room.area,
    style: style.callouts,
    radius: style.mark.mark / 2,
    taken: [...room.boxes],
  };
  const wishes = marks
    .map((placed) => wishFor(placed, margins.style))
    .toSorted((a, b) => a.at[0] - b.at[0]);
  const most = Math.ceil(wishes.length * FULLEST);
  const best = shares(wishes.length - most, most)
    .map((left) => [
      ...fill(wishes.slice(0, left), { ...margins, side: 'left' }),
      ...fill(wishes.slice(left), { ...margins, side: 'right' }),
    ])
    .map((callouts) => ({ callouts, cost: totalCost(callouts, margins.taken) }))
    .reduce((a, b) => (b.cost < a.cost ? b : a)).callouts;
  room.boxes.push(...best.map(({ box }) => grow(box, CLEAR)));
  room.lines.push(...best.map(({ leader }) => leader));
  return best;
}

function shares(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Stacks one margin; swaps neighbours while that uncrosses leaders. */
function fill(wishes: readonly Wish[], margin: Margin): Callout[] {
  let order = wishes.toSorted((a, b) => a.at[1] - b.at[1]);
  let best = pile(order, margin);
  let swaps = 0;
  for (let i = 0; i + 1 < order.length && swaps < MOST_SWAPS && crossings(best) > 0; i++, swaps++) {
    const swapped = order.with(i, order[i + 1]!).with(i + 1, order[i]!);
    const other = pile(swapped, margin);
    if (crossings(other) < crossings(best)) [order, best, i] = [swapped, other, -1];
  }
  return best;
}

function pile(order: readonly Wish[], margin: Margin): Callout[] {
  const { area, style, taken } = margin;
  const heights = order.map(({ height }) => height + GAP);
  const cost = (i: number, top: number) => costOf(setCallout(order[i]!, top, margin), taken);
  const tops = stack(heights, area.y0 + style.inset, area.y1 - style.inset + GAP, cost);
  return order.map((wish, i) => setCallout(wish, tops[i]!, margin));
}

function totalCost(callouts: readonly Callout[], taken: readonly Box[]): number {
  return callouts.reduce(
    (sum, callout) => sum + costOf(callout, taken),
    CROSSING * crossings(callouts),
  );
}
