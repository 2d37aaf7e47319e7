import type { Box, Point } from './plane.ts';

/** The parts of a line that lie in a rectangle. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  let open: Point[] | undefined;
  for (let i = 1; i < line.length; i++) {
    const piece = clipSegment(line[i - 1]!, line[i]!, box);
    if (!piece) {
      open = undefined;
      continue;
    }
    if (!open || !same(open.at(-1)!, piece[0])) parts.push((open = [piece[0]]));
    open.push(piece[1]);
  }
  return parts;
}

/** A ring cut to a rectangle, after Sutherland and Hodgman; empty where nothing of it is left. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  let points: readonly Point[] = first && last && same(first, last) ? ring.slice(0, -1) : ring;
  points = cut(
    points,
    (p) => p[0] >= box.x0,
    (a, b) => atX(a, b, box.x0),
  );
  points = cut(
    points,
    (p) => p[0] <= box.x1,
    (a, b) => atX(a, b, box.x1),
  );
  points = cut(
    points,
    (p) => p[1] >= box.y0,
    (a, b) => atY(a, b, box.y0),
  );
  return cut(
    points,
    (p) => p[1] <= box.y1,
    (a, b) => atY(a, b, box.y1),
  );
}

/** After Liang and Barsky. */
function clipSegment(a: Point, b: Point, box: Box): [Point, Point] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0] - box.x0],
    [dx, box.x1 - a[0]],
    [-dy, a[1] - box.y0],
    [dy, box.y1 - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return undefined;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  if (from > to) return undefined;
  return [
    from === 0 ? a : [a[0] + from * dx, a[1] + from * dy],
    to === 1 ? b : [a[0] + to * dx, a[1] + to * dy],
  ];
}

function cut(
  ring: readonly Point[],
  keeps: (p: Point) => boolean,
  edge: (a: Point, b: Point) => Point,
): Point[] {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1)!;
    const crossing = keeps(point) !== keeps(before) ? [edge(before, point)] : [];
    return keeps(point) ? [...crossing, point] : crossing;
  });
}

function atX(a: Point, b: Point, x: number): Point {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
}

function atY(a: Point, b: Point, y: number): Point {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
