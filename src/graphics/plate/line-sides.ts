import { featuresOf, type GroundLayer, linesOf } from '../ground/ground-layers.ts';
import type { Frame } from '../geometry/mercator.ts';
import { lineMeets } from '../geometry/line-hits.ts';
import { remembered } from '../geometry/remembered.ts';
import { distanceToLine, type Point } from '../geometry/plane.ts';

/** So near the line a point is on neither side of it, in units. */
const ON = 1;

/** The same for all maps of one frame. */
const linesOfContact = remembered<Point[][]>();

/** Tells whether the way between two points keeps to one side of the line of contact; what lies on the line is on both sides. */
export function lineSides(
  layers: readonly GroundLayer[],
  frame: Frame,
): (from: Point, to: Point) => boolean {
  const lines = linesOfContact(layers, frame, () =>
    featuresOf(layers, 'contact').flatMap((feature) => linesOf(feature, frame)),
  );
  return (from, to) =>
    !lines.some((line) => lineMeets(line, [from, to])) ||
    lines.some((line) => distanceToLine(from, line) < ON);
}
