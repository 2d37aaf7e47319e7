import { featuresOf, type GroundLayer, linesOf } from '../ground/ground-layers.ts';
import type { Frame } from '../geometry/mercator.ts';
import { crosses, distanceToSegment, type Point, segmentsOf } from '../geometry/plane.ts';

/** So near the line a point is on neither side of it, in units. */
const ON = 1;

/** Tells whether the way between two points keeps to one side of the line of contact; what lies on the line is on both sides. */
export function lineSides(
  layers: readonly GroundLayer[],
  frame: Frame,
): (from: Point, to: Point) => boolean {
  const segments = featuresOf(layers, 'contact')
    .flatMap((feature) => linesOf(feature, frame))
    .flatMap(segmentsOf);
  return (from, to) =>
    !segments.some(([a, b]) => crosses(a, b, from, to)) ||
    segments.some(([a, b]) => distanceToSegment(from, a, b) < ON);
}
