/** A place on the drawing, in its units; y grows downwards. */
export type Point = readonly [number, number];

/** A rectangle of the drawing, in its units. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A rectangle of those that are made by the million. V8 forgets, time and again, what it compiled of code that makes plain objects whose fields were whole once and fractions later. */
export class QuickBox implements Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;

  constructor(x0: number, y0: number, x1: number, y1: number) {
    this.x0 = x0;
    this.y0 = y0;
    this.x1 = x1;
    this.y1 = y1;
  }
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether a rectangle lies wholly in another. */
export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
  );
}

/** Whether a point lies in a rectangle. */
export function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** A rectangle grown on all sides; shrunk by a negative amount. */
export function grow(box: Box, by: number): Box {
  return new QuickBox(box.x0 - by, box.y0 - by, box.x1 + by, box.y1 + by);
}

/** A rectangle around a point. */
export function boxAround([x, y]: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return new QuickBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
}

/** How far two points are apart. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
}

/** The point a part of the way from one to another: 0 is the first, 1 the second, more lies beyond. */
export function between([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}

/** The length of a line. */
export function lengthOf(line: readonly Point[]): number {
  return segmentsOf(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

/** The distance of a point from a segment. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  const [x, y] = [a[0] + dx * t - p[0], a[1] + dy * t - p[1]];
  return Math.sqrt(x * x + y * y);
}

/** The distance of a point from a line of one point or more. */
export function distanceToLine(p: Point, line: readonly Point[]): number {
  if (line.length === 1) return distance(p, line[0]!);
  let least = Infinity;
  for (let i = 1; i < line.length; i++)
    least = Math.min(least, distanceToSegment(p, line[i - 1]!, line[i]!));
  return least;
}

/** The segments of a line. */
export function segmentsOf(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((b, i) => [line[i]!, b]);
}

/** Whether two segments cross or touch. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** To which side of a line from one point through another a third lies: 1, -1, or 0 on it. */
function turn(p: Point, q: Point, r: Point): number {
  return Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
}

/** Whether a point lies within rings, by the even-odd rule. */
export function withinRings([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let within = false;
  for (const ring of rings) {
    let a = ring[ring.length - 1]!;
    for (let i = 0; i < ring.length; i++) {
      const b = ring[i]!;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
        within = !within;
      a = b;
    }
  }
  return within;
}

/** The area of a ring, whatever its direction. */
export function ringArea(ring: readonly Point[]): number {
  const twice = segmentsOf([...ring, ring[0]!]).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay,
    0,
  );
  return Math.abs(twice) / 2;
}

/** The least box that holds some others, at least one. */
export function union(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}
