import { clipPolygon, clipPolyline } from 'lineclip';
import type { Box, Point } from './plane.ts';
import { simplifyRing } from './simplify.ts';

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

/** Rings cut to a rectangle, with no more points than a tolerance asks for; those that vanish are left out. */
export function cutRings(rings: readonly Point[][], box: Box, tolerance: number): Point[][] {
  return rings
    .map((ring) => simplifyRing(clipRing(ring, box), tolerance))
    .filter((ring) => ring.length > 2);
}

function sidesOf({ x0, y0, x1, y1 }: Box): [number, number, number, number] {
  return [x0, y0, x1, y1];
}
