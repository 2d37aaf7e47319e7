import { clipLine, clipRing } from './clip.ts';
import {
  DRAWN,
  type Draw,
  featuresOf,
  type GroundLayer,
  linesOf,
  ringsOf,
  toUnits,
} from './ground-layers.ts';
import { type Box, type Frame, frameBox, middleUnitsPerKm, type Point } from './mercator.ts';
import { linesPath, ringsPath } from './path-string.ts';
import { grow, ringArea } from './plane.ts';
import { bandHeights, ringsAbove } from './relief.ts';
import { simplify, simplifyRing } from './simplify.ts';

export type { GroundLayer } from './ground-layers.ts';

/** The ground as path data, one string a class; the relief as tints laid over one another. */
export interface Ground {
  relief: string[];
  paths: { draw: Draw; d: string }[];
  /** The width of the band that stands for the uncertainty of the line. */
  band: number;
}

/** How far a simplified line may be from the true one, in units; rough layers are not drawn finer than they are. */
const TOLERANCE: Partial<Record<Draw, number>> = { 'district-line': 1.6, road: 1, river: 0.8 };
const FINEST = 0.6;
const RELIEF_TOLERANCE = 1.6;
const RELIEF_TINTS = 6;
const SMALLEST_HILL = 90;

/** Shapes reach so far out of the frame that the ends of their outlines are not seen. */
const MARGIN = 4;

/** The layers cut to the frame, simplified to what its units can show, as compact path data. */
export function drawGround(layers: readonly GroundLayer[], frame: Frame, bandKm: number): Ground {
  return {
    relief: drawRelief(layers, frame),
    paths: DRAWN.map((draw) => ({ draw, d: drawClass(layers, draw, frame) })).filter(
      ({ d }) => d !== '',
    ),
    band: Math.round(bandKm * middleUnitsPerKm(frame) * 10) / 10,
  };
}

function drawClass(layers: readonly GroundLayer[], draw: Draw, frame: Frame): string {
  const window = grow(frameBox(frame), MARGIN);
  const features = featuresOf(layers, draw);
  const tolerance = TOLERANCE[draw] ?? FINEST;
  const lines = features
    .flatMap((feature) => linesOf(feature, frame))
    .flatMap((line) => clipLine(line, window))
    .map((line) => simplify(line, tolerance));
  const rings = features.flatMap((feature) => ringsOf(feature, frame));
  return linesPath(lines) + ringsPath(cutRings(rings, window, tolerance));
}

function drawRelief(layers: readonly GroundLayer[], frame: Frame): string[] {
  const window = grow(frameBox(frame), MARGIN);
  return layers
    .filter(({ layer }) => layer.draw === 'relief')
    .flatMap(({ data }) =>
      tintHeights(bandHeights(data)).map((metres) => {
        const rings = ringsAbove(data, metres).map((ring) => toUnits(ring, frame));
        const seen = cutRings(rings, window, RELIEF_TOLERANCE);
        return ringsPath(seen.filter((ring) => ringArea(ring) > SMALLEST_HILL));
      }),
    );
}

/** As many heights as there are tints, evenly taken from those at which bands begin, the lowest left out. */
function tintHeights(heights: readonly number[]): number[] {
  const upper = heights.slice(1);
  const step = Math.max(1, Math.floor(upper.length / RELIEF_TINTS));
  return upper.filter((_, i) => i % step === step - 1).slice(0, RELIEF_TINTS);
}

function cutRings(rings: readonly Point[][], window: Box, tolerance: number): Point[][] {
  return rings
    .map((ring) => simplifyRing(clipRing(ring, window), tolerance))
    .filter((ring) => ring.length > 2);
}
