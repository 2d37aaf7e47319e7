import {
  between,
  boxAround,
  distance,
  distanceToLine,
  lengthOf,
  segmentsOf,
  type Box,
  type Point,
} from '../geometry/plane.ts';

/** A vague place in units: it lies around a line (or a point) and reaches so far from it. */
export interface SoftArea {
  along: readonly Point[];
  radius: number;
}

/** So many dots stand for any area, so that a vaguer place is a paler one. */
const DOTS = 64;

/** Dots stand no closer than this, so that a small area does not clot. */
const CLOSEST = 2.9;

/** How fast the stippling thins outwards. */
const FALLOFF = 1.2;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** The dots of a vague place: a golden-angle spiral, thinned by a golden-ratio sequence towards the edge. */
export function stipple(area: SoftArea): Point[] {
  const middle = middleOf(area);
  const reach = Math.max(...area.along.map((point) => distance(point, middle))) + area.radius;
  const step = stepOf(area);
  const dots: Point[] = [];
  for (let i = 0; step * Math.sqrt(i) <= reach; i++) {
    const turn = i * GOLDEN_ANGLE;
    const away = step * Math.sqrt(i + 0.5);
    const dot: Point = [middle[0] + away * Math.cos(turn), middle[1] + away * Math.sin(turn)];
    if (density(area, dot) > (i * GOLDEN_RATIO) % 1) dots.push(dot);
  }
  return inHops(dots);
}

/** How dense the stippling is at a point: 1 in the middle, 0 at the edge and beyond. */
export function density(area: SoftArea, point: Point): number {
  const away = distanceToLine(point, area.along) / area.radius;
  return away >= 1 ? 0 : (1 - away) ** FALLOFF;
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
  const boxes = along.map((point) => boxAround(point, radius));
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}

/** The spacing of the spiral at which about as many dots as wanted are left after thinning. */
function stepOf({ along, radius }: SoftArea): number {
  const inDisc = (Math.PI * radius * radius * 2) / ((FALLOFF + 1) * (FALLOFF + 2));
  const inStrip = (2 * radius * lengthOf(along)) / (FALLOFF + 1);
  return Math.max(CLOSEST, Math.sqrt((inDisc + inStrip) / (Math.PI * DOTS)));
}

/** The same dots, each followed by the nearest of the rest: short steps compress better. */
function inHops(dots: readonly Point[]): Point[] {
  const rest = [...dots];
  const path = rest.splice(0, 1);
  while (rest.length > 0) {
    const at = path.at(-1)!;
    const reach = rest.map((dot) => distance(dot, at));
    path.push(...rest.splice(reach.indexOf(Math.min(...reach)), 1));
  }
  return path;
}
