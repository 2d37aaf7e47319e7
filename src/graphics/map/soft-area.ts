import { range } from 'd3-array';
import {
  between,
  boxAround,
  distance,
  distanceToLine,
  lengthOf,
  segmentsOf,
  type Box,
  type Point,
  union,
} from '../geometry/plane.ts';

/** A vague place in units: it lies around a line (or a point) and reaches so far from it. */
export interface SoftArea {
  along: readonly Point[];
  radius: number;
}

/** Every other line of the hatching is shorter, so that the area has no edge. */
const SHORTER = 0.82;

/** The points of a line are tried in steps of so many units. */
const STEP = 6;

/** An area has at most about so many lines, so that a vaguer place is a paler one. */
const LINES = 12;

/** The level lines that hatch a vague place, which keep at least a gap; each is moved down by a part of it. */
export function hatch(area: SoftArea, least: number, part = 0): Point[][] {
  const { x0, y0, x1, y1 } = reachOf(area);
  const gap = Math.max(least, (y1 - y0) / LINES);
  const shift = gap * part;
  const first = Math.ceil((y0 - shift) / gap);
  return range(first, Math.floor((y1 - shift) / gap) + 1).flatMap((row) => {
    const y = row * gap + shift;
    const reach = area.radius * (row % 2 === 0 ? 1 : SHORTER);
    const within = (x: number) => distanceToLine([x, y], area.along) <= reach;
    return runs(range(Math.ceil(x0), x1 + 1, STEP), within).map(([from, to]): Point[] => [
      [from, y],
      [to, y],
    ]);
  });
}

/** The middle of what an area lies around. */
export function middleOf({ along }: SoftArea): Point {
  let left = lengthOf(along) / 2;
  for (const [a, b] of segmentsOf(along)) {
    const length = distance(a, b);
    if (left <= length && length > 0) return between(a, b, left / length);
    left -= length;
  }
  return along[0]!;
}

/** The rectangle that an area reaches. */
export function reachOf({ along, radius }: SoftArea): Box {
  return union(along.map((point) => boxAround(point, radius)));
}

/** The first and last of each run of neighbours that lie within. */
function runs(xs: readonly number[], within: (x: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let open: number | undefined;
  for (const [i, x] of xs.entries()) {
    const inside = within(x);
    if (inside) open ??= x;
    if (open === undefined || (inside && i < xs.length - 1)) continue;
    const last = inside ? x : xs[i - 1]!;
    if (last > open) found.push([open, last]);
    open = undefined;
  }
  return found;
}
