import type { Seat } from '../plate/label-placer.ts';
import type { DrawnClaim } from '../mark/drawn-claim.ts';
import { type Frame, middleUnitsPerKm, project } from '../geometry/mercator.ts';
import {
  between,
  boxAround,
  distance,
  distanceToLine,
  grow,
  type Point,
} from '../geometry/plane.ts';
import type { MarkStyle } from '../plate/plate-style.ts';
import { remembered } from '../geometry/remembered.ts';
import { middleOf, reachOf } from './soft-area.ts';
import { NEAR_KM, softAreaOf } from './spots.ts';
import { textWidth } from '../plate/text-width.ts';

/** The size of a mark and of what is touched, with the room for a number beside it. */
export interface MarkSize {
  mark: number;
  touch: number;
  beside: number;
}

/** The directions in which marks make way, the first ones first: columns look calmest. */
const WAYS = [90, -90, 0, 180, 45, 135, -45, -135].map((degrees) => (degrees * Math.PI) / 180);

/** How far marks make way, in their own size. */
const RINGS = [1.36, 2.5, 3.7, 4.9, 6];

/** What a mark hides of its thread, in its own size. */
const HIDDEN = 0.7;

/** Where in an area a mark stands best: off its middle, where the stippling still shows. */
const OFF_MIDDLE = 0.55;

/** Seats at an exact place, then around it; around the ring where a place is only near. */
export function seatsAround(mark: DrawnClaim, frame: Frame, size: MarkSize): Seat[] {
  const at = project(frame, mark.at!);
  const gap = mark.prec > 1 ? NEAR_KM * middleUnitsPerKm(frame) : 0;
  const around = RINGS.flatMap((ring, far) =>
    WAYS.map((way, i) => {
      const away = gap + ring * size.mark;
      const point: Point = [at[0] + away * Math.cos(way), at[1] + away * Math.sin(way)];
      return tie(seatFor(point, 20 * (far + 1) + i, size), at, size.mark);
    }),
  );
  return gap > 0 ? around : [seatFor(at, 0, size), ...around];
}

const seatsIn = remembered<Seat[]>();

/** Seats in an area; if need be, near it. */
export function softSeats(mark: DrawnClaim, frame: Frame, size: MarkSize): Seat[] {
  const place = mark.area ?? mark.at!;
  return seatsIn(place, [frame, size, mark.prec], () => findSoftSeats(mark, frame, size));
}

function findSoftSeats(mark: DrawnClaim, frame: Frame, size: MarkSize): Seat[] {
  const area = softAreaOf(mark, frame);
  const middle = middleOf(area);
  const { x0, y0, x1, y1 } = grow(reachOf(area), size.mark * 3);
  const seats: Seat[] = [];
  for (let x = x0; x <= x1; x += size.mark / 3) {
    for (let y = y0; y <= y1; y += size.mark / 3) {
      const away = distanceToLine([x, y], area.along) / area.radius;
      const spread = (6 * distance([x, y], middle)) / (size.mark * 8);
      const outside = Math.max(0, away - 1) * area.radius;
      const cost = 12 * Math.min(1, Math.abs(away - OFF_MIDDLE)) + spread + outside;
      const seat = seatFor([x, y], cost, size);
      seats.push(away > 1 ? tie(seat, middle, size.mark) : seat);
    }
  }
  return seats;
}

/** A seat with the room that mark and number take. */
export function seatFor(at: Point, cost: number, { mark, touch, beside }: MarkSize): Seat {
  const box = boxAround(at, touch / 2);
  return { at, cost, boxes: [{ ...box, x1: Math.max(box.x1, at[0] + mark / 2 + beside) }] };
}

/** The room for a mark’s number, or for the count of those that stand as one. */
export function noteWidth(marks: readonly DrawnClaim[], { number }: MarkStyle): number {
  const [gap, note] = marks.length > 1 ? [7, `×${marks.length}`] : [4, String(marks[0]!.number)];
  return gap + textWidth(note, { size: number, bold: true });
}

/** The room for the claimant’s name after the number of a claimed advance; none where it is not lettered. */
export function byWidth({ claimant }: DrawnClaim, { by }: MarkStyle): number {
  return by === undefined ? 0 : 5 + textWidth(claimant, { size: by });
}

/** The seat with its thread, whose ends are hidden by the mark and by what stands at the place. */
function tie(seat: Seat, to: Point, mark: number): Seat {
  const long = distance(seat.at, to);
  if (long < 2 * mark) return seat;
  const hidden = (mark * HIDDEN) / long;
  return { ...seat, thread: [between(seat.at, to, hidden), between(seat.at, to, 1 - hidden)] };
}
