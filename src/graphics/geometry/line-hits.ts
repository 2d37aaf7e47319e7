import { type Box, crosses, holds, type Point } from './plane.ts';

/** Whether a line passes through a rectangle. */
export function lineHits(line: readonly Point[], box: Box): boolean {
  return near(line, box, (a, b) => segmentHits(a, b, box));
}

/** Whether a line and a segment cross or touch. */
export function lineMeets(line: readonly Point[], [c, d]: readonly [Point, Point]): boolean {
  return near(line, boxOf([c, d], 0, 1), (a, b) => crosses(a, b, c, d));
}

/** Whether a segment of a line is such a one; those of stretches that lie away from a rectangle are not asked. */
function near(line: readonly Point[], box: Box, found: (a: Point, b: Point) => boolean): boolean {
  for (const { from, to, bounds } of stretchesOf(line)) {
    if (bounds && !touch(bounds, box)) continue;
    for (let i = from; i < to; i++) if (found(line[i]!, line[i + 1]!)) return true;
  }
  return false;
}

/** Some segments of a line that follow each other, and in a long line the rectangle in which they lie. */
interface Stretch {
  from: number;
  to: number;
  bounds?: Box;
}

/** So many segments make a stretch. */
const STRETCH = 8;

/** A long line is asked thousands of times whether it is in the way, and never changes. */
const stretches = new WeakMap<readonly Point[], readonly Stretch[]>();

function stretchesOf(line: readonly Point[]): readonly Stretch[] {
  const last = line.length - 1;
  if (last <= STRETCH) return [{ from: 0, to: last }];
  const known = stretches.get(line);
  if (known) return known;
  const made: Stretch[] = [];
  for (let from = 0; from < last; from += STRETCH) {
    const to = Math.min(from + STRETCH, last);
    made.push({ from, to, bounds: boxOf(line, from, to) });
  }
  stretches.set(line, made);
  return made;
}

/** The least rectangle around some points of a line, the first and the last of them given by their indices. */
function boxOf(line: readonly Point[], from: number, to: number): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let i = from; i <= to; i++) {
    const [x, y] = line[i]!;
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** Whether two rectangles share anything, if only an edge. */
function touch(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

function segmentHits(a: Point, b: Point, box: Box): boolean {
  if (Math.max(a[0], b[0]) < box.x0 || Math.min(a[0], b[0]) > box.x1) return false;
  if (Math.max(a[1], b[1]) < box.y0 || Math.min(a[1], b[1]) > box.y1) return false;
  if (holds(box, a) || holds(box, b)) return true;
  return (
    crosses(a, b, [box.x0, box.y0], [box.x1, box.y1]) ||
    crosses(a, b, [box.x1, box.y0], [box.x0, box.y1])
  );
}
