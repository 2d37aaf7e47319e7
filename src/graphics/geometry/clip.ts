import { clipPolygon, clipPolyline } from 'lineclip';
import type { Box, Point } from './plane.ts';

/** The parts of a line that lie in a rectangle. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  return line.length < 2 ? [] : clipPolyline(line, sidesOf(box));
}

/** A ring cut to a rectangle, without the point that closes it; empty where nothing of it is left. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return [];
  const closed = first[0] === last[0] && first[1] === last[1];
  return clipPolygon(closed ? ring.slice(0, -1) : ring, sidesOf(box));
}

function sidesOf({ x0, y0, x1, y1 }: Box): [number, number, number, number] {
  return [x0, y0, x1, y1];
}
