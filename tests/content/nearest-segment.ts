import { distanceToSegment, segmentsOf, type Point } from '../../src/graphics/geometry/plane.ts';

/** The segment of a line that is nearest to a point; of two that meet there, the one seen less edge-on. */
export function nearestSegment(at: Point, line: readonly Point[]): [Point, Point] {
  return segmentsOf(line).reduce((best, segment) => {
    const [was, is] = [distanceToSegment(at, ...best), distanceToSegment(at, ...segment)];
    if (Math.abs(was - is) > 1e-9) return is < was ? segment : best;
    return Math.abs(offset(at, segment)) > Math.abs(offset(at, best)) ? segment : best;
  });
}

/** How far a point lies beside the segment drawn out in both directions. */
function offset(at: Point, [a, b]: [Point, Point]): number {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return ((b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0])) / length;
}
