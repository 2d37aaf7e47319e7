import { type Draw, featuresOf, type GroundLayer, linesOf, ringsOf } from './ground-layers.ts';
import { type Frame, middleUnitsPerKm } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';
import { simplify } from '../geometry/simplify.ts';
import { stretchesApart } from '../geometry/stretches-apart.ts';

/** Finer lines, with the stronger ones beside which they are not drawn a second time. */
const YIELDS = {
  district: ['contact'],
  'district-line': ['border', 'contact', 'oblast', 'district'],
} as const satisfies Partial<Record<Draw, readonly Draw[]>>;

/** Two sources draw one boundary up to so far apart. */
const NEAR_KM = 2.6;

/** In units: what is drawn from sources that are rough by kilometres. */
const TOLERANCE = { district: 5, 'district-line': 9 };

/** Whether a class is drawn as lines that give way to stronger ones. */
export function isFine(draw: string): draw is keyof typeof YIELDS {
  return draw in YIELDS;
}

/** The lines of such a class in units, not cut to the frame. */
export function fineLines(
  layers: readonly GroundLayer[],
  draw: keyof typeof YIELDS,
  frame: Frame,
): Point[][] {
  const outlines = (of: Draw) =>
    featuresOf(layers, of).flatMap((feature) => [
      ...linesOf(feature, frame),
      ...ringsOf(feature, frame),
    ]);
  const rough = (lines: readonly Point[][]) => lines.map((line) => simplify(line, 1));
  const stronger = YIELDS[draw].flatMap((of) =>
    isFine(of) ? fineLines(layers, of, frame) : rough(outlines(of)),
  );
  const near = NEAR_KM * middleUnitsPerKm(frame);
  return stretchesApart(rough(outlines(draw)), stronger, near).map((line) =>
    simplify(line, TOLERANCE[draw]),
  );
}
