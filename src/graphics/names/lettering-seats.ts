import { extent, max, mean, range } from 'd3-array';
import type { Seat } from '../plate/label-placer.ts';
import type { Draw } from '../ground/ground-layers.ts';
import type { LineKind } from '../plate/plate-style.ts';
import {
  between,
  distance,
  boxAround,
  ringArea,
  segmentsOf,
  withinRings,
  type Box,
  type Point,
} from '../geometry/plane.ts';
import { simplify } from '../geometry/simplify.ts';
import { textWidth, type TypeStyle } from '../plate/text-width.ts';

/** What the names that follow lines are names of. */
export const LINES = { water: 'river', range: 'ridge', line: 'contact' } as const satisfies Record<
  LineKind,
  Draw
>;

/** How far a name keeps from its line, in ems above and below, and how roughly it follows it. */
const OFFSETS = { water: [0.45, 1.15], range: [1.4, 2.2], line: [0.9, 1.6] } as const;
const ROUGHNESS = { water: 0.35, range: 1, line: 0.5 } as const;

/** Half the distance of two lines of text, in ems. */
const LEADING = 0.65;

/** What it costs a name to stand in a lesser part of what it names. */
const ELSEWHERE = 60;

/** What it costs a name to stand beside its line, not along it. */
const BESIDE = 15;

/** The steps in which a place is looked for in an area. */
const STEP: Point = [16, 12];

/** A place for an engraved name: its middle, and its turn in degrees. */
export type LetteringSeat = Seat<{ turn: number }>;

/** Seats wholly within rings and wholly outside others, the middle of the largest ring first; where what is named is less than the rings, the middle of the name is in it. */
export function seatsWithin(
  rings: readonly Point[][],
  lines: readonly string[],
  type: TypeStyle,
  outside: readonly Point[][] = [],
  named: readonly Point[][] = rings,
): LetteringSeat[] {
  const largest = named.toSorted((a, b) => ringArea(b) - ringArea(a))[0];
  if (!largest) return [];
  const halfWidth = max(lines, (line) => textWidth(line, type))! / 2 + 4;
  const halfHeight = lines.length * type.size * 0.62;
  const centre: Point = [mean(largest, ([x]) => x)!, mean(largest, ([, y]) => y)!];
  return gridOver(largest)
    .map(([x, y]) => ({ at: [x, y] as Point, box: boxAround([x, y], halfWidth, halfHeight) }))
    .filter(
      ({ at, box }) =>
        withinRings(at, named) &&
        outline(box).every((p) => withinRings(p, rings) && !withinRings(p, outside)),
    )
    .map(({ at, box }) => ({
      at,
      turn: 0,
      cost: distance(at, centre) / 20 + (withinRings(at, [largest]) ? 0 : ELSEWHERE),
      boxes: [box],
    }));
}

/** Seats above and below every stretch of a line that is straight for as long as the name. */
export function seatsAlong(
  line: readonly Point[],
  lines: readonly string[],
  type: TypeStyle,
  kind: LineKind,
): LetteringSeat[] {
  const width = max(lines, (text) => textWidth(text, type))!;
  const deep = LEADING * (lines.length - 1);
  const [above, below] = [OFFSETS[kind][0] + deep, OFFSETS[kind][1] + deep / 2];
  return segmentsOf(simplify(line, type.size * ROUGHNESS[kind])).flatMap(([a, b]) => {
    const [from, to] = a[0] <= b[0] ? [a, b] : [b, a];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = distance(from, to);
    if (length < width * 0.8) return [];
    return [-above, below].map((side, i) => {
      const [ox, oy] = [(-dy / length) * type.size * side, (dx / length) * type.size * side];
      const [mx, my] = between(from, to, 0.5);
      const at: Point = [mx + ox, my + oy];
      const box = { width, size: type.size, deep: deep * type.size };
      return turned(at, Math.atan2(dy, dx), box, i + Math.abs(dy / length) * 3);
    });
  });
}

/** Level seats left and right of the points of a line, for one that is nowhere straight for long. */
export function seatsBeside(
  line: readonly Point[],
  lines: readonly string[],
  type: TypeStyle,
): LetteringSeat[] {
  const half = max(lines, (text) => textWidth(text, type))! / 2;
  const halfHeight = lines.length * type.size * LEADING;
  const rise = lines.length === 1 ? type.size * 0.35 : 0;
  return simplify(line, type.size).flatMap(([x, y]) =>
    [1, -1].map((side) => {
      const middle: Point = [x + side * (half + type.size * 0.8), y];
      const boxes = [boxAround(middle, half + 2, halfHeight)];
      return { at: [middle[0], y + rise] as Point, turn: 0, cost: BESIDE, boxes };
    }),
  );
}

/** Level seats close to a line left and right of all its points, for a name that found no room at its bends. */
export function seatsAnywhere(
  line: readonly Point[],
  lines: readonly string[],
  type: TypeStyle,
): LetteringSeat[] {
  return segmentsOf(line).flatMap(([a, b]) => {
    const count = Math.ceil(distance(a, b) / (type.size / 2));
    return range(count).flatMap((i) => seatsBeside([between(a, b, i / count)], lines, type));
  });
}

/** Turned text, as a row of boxes that covers it; one line stands on its point, several around it. */
function turned(
  at: Point,
  angle: number,
  { width, size, deep }: { width: number; size: number; deep: number },
  cost: number,
): LetteringSeat {
  const count = Math.max(1, Math.ceil(width / size));
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const rise = deep > 0 ? 0 : size * 0.3;
  const boxes = range(count).map((i) => {
    const along = ((i + 0.5) / count - 0.5) * width;
    return boxAround(
      [at[0] + ux * along + uy * rise, at[1] + uy * along - ux * rise],
      size * 0.6 + deep,
    );
  });
  return { at, turn: Math.round((angle * 180) / Math.PI), cost, boxes };
}

function gridOver(ring: readonly Point[]): Point[] {
  const [x0 = 0, x1 = 0] = extent(ring, ([x]) => x);
  const [y0 = 0, y1 = 0] = extent(ring, ([, y]) => y);
  return range(x0, x1, STEP[0]).flatMap((x) => range(y0, y1, STEP[1]).map((y): Point => [x, y]));
}

function outline({ x0, y0, x1, y1 }: Box): Point[] {
  return [x0, (x0 + x1) / 2, x1].flatMap((x): Point[] => [
    [x, y0],
    [x, y1],
  ]);
}
