import type { Seat } from '../plate/label-placer.ts';
import { type DrawnClaim, isVague } from '../mark/drawn-claim.ts';
import type { Frame } from '../geometry/mercator.ts';
import {
  between,
  boxAround,
  distance,
  distanceToLine,
  type Box,
  type Point,
  QuickBox,
} from '../geometry/plane.ts';
import { softAreaOf, spotOf } from './spots.ts';

/** The size of a mark and of what is touched, with the room for the words beside it. */
export interface MarkSize {
  mark: number;
  touch: number;
  beside: number;
}

/** A seat for a mark, whose words stand on its left or its right. */
export type MarkSeat = Seat<{ words: 'left' | 'right' }>;

/** The directions in which marks make way, the first ones first: columns look calmest. */
const WAYS = [90, -90, 0, 180, 45, 135, -45, -135, 22, 67, 112, 157, -22, -67, -112, -157].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** How far marks make way, in their own size. */
const RINGS = [1.36, 1.9, 2.5, 3.1, 3.7, 4.9, 6, 7.3, 8.7, 10.2];

/** What a mark hides of its thread, in its own size. */
const HIDDEN = 0.7;

/** What it costs to have the words on the left. */
const LEFT = 2;

/** What it is worth to stand at the place itself, whatever of the ground is covered there. */
const THERE = -80;

/** Seats at a claim’s place, then around it; tied to it where they are outside of what is known of it. */
export function seatsAround(mark: DrawnClaim, frame: Frame, size: MarkSize): MarkSeat[] {
  const spot = spotOf(mark, frame);
  const area = isVague(mark) ? softAreaOf(mark, frame) : undefined;
  const around = RINGS.flatMap((ring, far) =>
    WAYS.flatMap((way, i) => {
      const away = ring * size.mark;
      const at: Point = [spot[0] + away * Math.cos(way), spot[1] + away * Math.sin(way)];
      const within = area && distanceToLine(at, area.along) <= area.radius;
      const seats = seatsFor(at, 20 * (far + 1) + i, size);
      return within ? seats : seats.map((seat) => tie(seat, spot, size.mark));
    }),
  );
  return [...seatsFor(spot, THERE, size), ...around];
}

/** The room of a mark at its place, if nothing is in its way. */
export function firstRoom(mark: DrawnClaim, frame: Frame, size: MarkSize): readonly Box[] {
  return seatsFor(spotOf(mark, frame), 0, size)[0]!.boxes;
}

function seatsFor(at: Point, cost: number, { mark, touch, beside }: MarkSize): MarkSeat[] {
  const { x0, y0, x1, y1 } = boxAround(at, touch / 2);
  const reach = mark / 2 + beside;
  const right = new QuickBox(x0, y0, Math.max(x1, at[0] + reach), y1);
  const seat: MarkSeat = { at, cost, boxes: [right], words: 'right' };
  if (beside === 0) return [seat];
  const left = new QuickBox(Math.min(x0, at[0] - reach), y0, x1, y1);
  return [seat, { at, cost: cost + LEFT, boxes: [left], words: 'left' }];
}

/** The seat with its thread, whose ends are hidden by the mark and by what stands at the place. */
function tie(seat: MarkSeat, to: Point, mark: number): MarkSeat {
  const long = distance(seat.at, to);
  if (long < 2 * mark) return seat;
  const hidden = (mark * HIDDEN) / long;
  return { ...seat, thread: [between(seat.at, to, hidden), between(seat.at, to, 1 - hidden)] };
}
