import { type Box, crosses, holds, type Point, QuickBox } from './plane.ts';

/** Whether a line passes through a rectangle. */
export function lineHits(line: readonly Point[], box: Box): boolean {
  if (line.length === 2) return segmentHits(line[0]!, line[1]!, box);
  for (const { from, to, bounds } of stretchesOf(line)) {
    if (!touch(bounds, box)) continue;
    for (let i = from; i < to; i++) if (segmentHits(line[i]!, line[i + 1]!, box)) return true;
  }
  return false;
}

/** Whether a line and a segment cross or touch. */
export function lineMeets(line: readonly Point[], [c, d]: readonly [Point, Point]): boolean {
  if (line.length === 2) return crosses(line[0]!, line[1]!, c, d);
  const box = boxOf([c, d], 0, 1);
  for (const { from, to, bounds } of stretchesOf(line)) {
    if (!touch(bounds, box)) continue;
    for (let i = from; i < to; i++) if (crosses(line[i]!, line[i + 1]!, c, d)) return true;
  }
  return false;
}

/** Some segments of a line that follow each other, and the rectangle in which they lie. */
export interface Stretch {
  from: number;
  to: number;
  bounds: Box;
}

/** So many segments make a stretch. */
const STRETCH = 8;

/** A line is asked thousands of times whether it is in the way, and never changes. */
const stretches = new WeakMap<readonly Point[], readonly Stretch[]>();

/** A line in stretches, of which those that lie away from something need not be asked. */
export function stretchesOf(line: readonly Point[]): readonly Stretch[] {
  const known = stretches.get(line);
  if (known) return known;
  const made: Stretch[] = [];
  const last = line.length - 1;
  for (let from = 0; from < last; from += STRETCH) {
    const to = Math.min(from + STRETCH, last);
    made.push({ from, to, bounds: boxOf(line, from, to) });
  }
  stretches.set(line, made);
  return made;
}

/** The least rectangle around some points of a line, the first and the last of them given by their indices. */
function boxOf(line: readonly Point[], from: number, to: number): Box {
  let [x0, y0] = line[from]!;
  let [x1, y1] = [x0, y0];
  for (let i = from + 1; i <= to; i++) {
    const [x, y] = line[i]!;
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return new QuickBox(x0, y0, x1, y1);
}

/** Whether two rectangles share anything, if only an edge. */
export function touch(a: Box, b: Box): boolean {
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
