import { boxAround, distanceToLine, segmentsOf, type Box, type Point } from '../geometry/plane.ts';

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
  const [cx, cy] = middleOf(area);
  const reach = Math.max(...area.along.map(([x, y]) => Math.hypot(x - cx, y - cy))) + area.radius;
  const step = stepOf(area);
  const dots: Point[] = [];
  for (let i = 0; step * Math.sqrt(i) <= reach; i++) {
    const turn = i * GOLDEN_ANGLE;
    const away = step * Math.sqrt(i + 0.5);
    const dot: Point = [cx + away * Math.cos(turn), cy + away * Math.sin(turn)];
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
  const lengths = segmentsOf(along).map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [[ax, ay], [bx, by]] = [along[i]!, along[i + 1]!];
      return [ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length];
    }
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
  const length = segmentsOf(along).reduce(
    (sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]),
    0,
  );
  const inDisc = (Math.PI * radius * radius * 2) / ((FALLOFF + 1) * (FALLOFF + 2));
  const inStrip = (2 * radius * length) / (FALLOFF + 1);
  return Math.max(CLOSEST, Math.sqrt((inDisc + inStrip) / (Math.PI * DOTS)));
}

/** The same dots, each followed by the nearest of the rest: short steps compress better. */
function inHops(dots: readonly Point[]): Point[] {
  const rest = [...dots];
  const path = rest.splice(0, 1);
  while (rest.length > 0) {
    const [x, y] = path.at(-1)!;
    const reach = rest.map((dot) => Math.hypot(dot[0] - x, dot[1] - y));
    path.push(...rest.splice(reach.indexOf(Math.min(...reach)), 1));
  }
  return path;
}
