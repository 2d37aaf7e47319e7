import { least, range, sum } from 'd3-array';
import { type Callout, costOf, type Margin, setCallout, type Wish, wishFor } from './callout.ts';
import type { PlacedMark } from './crowded-marks.ts';
import { type Box, crosses, grow, type Point, segmentsOf } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';
import { pile } from '../plate/pile.ts';

/** The part of all callouts that one margin takes at most. */
const FULLEST = 0.67;

/** The space between two callouts, and around one for what is lettered later. */
const GAP = 12;
const CLEAR = 6;

const CROSSING = 1000;
const MOST_TRIES = 60;

/** Letters claims in the margins, shared out so that their leaders are short and cross nothing. */
export function placeCallouts(marks: readonly PlacedMark[], plate: Workplate): Callout[] {
  const { room, style } = plate;
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
  const ways = range(wishes.length - most, most + 1).map((left) => [
    ...fill(wishes.slice(0, left), { ...margins, side: 'left' }),
    ...fill(wishes.slice(left), { ...margins, side: 'right' }),
  ]);
  const best = least(ways, (callouts) => totalCost(callouts, margins.taken))!;
  room.boxes.push(...best.map(({ box }) => grow(box, CLEAR)));
  room.lines.push(...best.map(({ leader }) => leader));
  return best;
}

/** Piles up one margin; swaps neighbours while that uncrosses leaders. */
function fill(wishes: readonly Wish[], margin: Margin): Callout[] {
  let order = wishes.toSorted((a, b) => a.at[1] - b.at[1]);
  let best = pileUp(order, margin);
  let tries = 0;
  let i = 0;
  while (i + 1 < order.length && tries < MOST_TRIES && crossings(best) > 0) {
    const swapped = order.with(i, order[i + 1]!).with(i + 1, order[i]!);
    const other = pileUp(swapped, margin);
    tries += 1;
    if (crossings(other) < crossings(best)) {
      order = swapped;
      best = other;
      i = 0;
    } else {
      i += 1;
    }
  }
  return best;
}

function pileUp(order: readonly Wish[], margin: Margin): Callout[] {
  const { area, style, taken } = margin;
  const heights = order.map(({ height }) => height + GAP);
  const cost = (i: number, top: number) => costOf(setCallout(order[i]!, top, margin), taken);
  const tops = pile(heights, area.y0 + style.inset, area.y1 - style.inset + GAP, cost);
  return order.map((wish, i) => setCallout(wish, tops[i]!, margin));
}

function totalCost(callouts: readonly Callout[], taken: readonly Box[]): number {
  return CROSSING * crossings(callouts) + sum(callouts, (callout) => costOf(callout, taken));
}

/** How many pairs of leaders cross. */
export function crossings(callouts: readonly Callout[]): number {
  const leaders = callouts.map(({ leader }) => segmentsOf(leader));
  return sum(leaders, (mine, i) =>
    sum(leaders.slice(i + 1), (theirs) => Number(meet(mine, theirs))),
  );
}

function meet(mine: readonly [Point, Point][], theirs: readonly [Point, Point][]): boolean {
  return mine.some(([a, b]) => theirs.some(([c, d]) => crosses(a, b, c, d)));
}
