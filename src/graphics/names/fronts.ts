import { range } from 'd3-array';
import { type FrontBracket, frontBrackets } from '../ground/front-brackets.ts';
import { place, type Seat } from '../plate/label-placer.ts';
import type { Lettering } from './lettering.ts';
import { between, boxAround, distance, segmentsOf, type Point } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';
import { textWidth, type TypeStyle } from '../plate/text-width.ts';

/** How far a name may keep from its bracket, in ems, nearest first; on the other side it keeps clear of the line. */
const GAPS = [0.5, 1, 1.6, 2.4, 3.4];
const ACROSS = 4;

/** The names of the sectors of the front, each beside its bracket. */
export function letterFronts({ input, frame, room, style }: Workplate): Lettering[] {
  const type = style.lettering.front;
  if (!type) return [];
  return frontBrackets(input.places, frame).flatMap((bracket) => {
    const text = input.nameOf(bracket.place);
    const seat = place(room, seatsBeside(bracket, text, type));
    return seat
      ? [{ kind: 'front' as const, place: bracket.place.id, lines: [text], at: seat.at, turn: 0 }]
      : [];
  });
}

/** Level seats left and right of every point of the bracket, its middle first. */
function seatsBeside({ line }: FrontBracket, text: string, type: TypeStyle): Seat[] {
  const half = textWidth(text, type) / 2;
  const points = segmentsOf(line).flatMap(([a, b]) => pointsOf(a, b, type.size));
  const middle = points[Math.floor(points.length / 2)]!;
  return points.flatMap((point) =>
    GAPS.flatMap((gap) =>
      [1, -1].map((side) => {
        const away = (side > 0 ? gap : gap + ACROSS) * type.size;
        const x = point[0] + side * (away + half);
        const cost = gap * 4 + (side > 0 ? 0 : 10) + distance(point, middle) / type.size;
        return seatAt([x, point[1]], half, type.size, cost);
      }),
    ),
  );
}

function seatAt([x, y]: Point, half: number, size: number, cost: number): Seat {
  return { at: [x, y + size * 0.35], cost, boxes: [boxAround([x, y], half + 3, size * 0.6)] };
}

function pointsOf(a: Point, b: Point, step: number): Point[] {
  const count = Math.max(1, Math.round(distance(a, b) / step));
  return range(count).map((i) => between(a, b, i / count));
}
