import { clipLine, cutRings } from '../geometry/clip.ts';
import type { Place } from '../../domain/entries/place.ts';
import { fineLines, isFine } from './fine-lines.ts';
import { frontBrackets } from './front-brackets.ts';
import {
  DRAWN,
  type Drawn,
  featuresOf,
  type GroundLayer,
  linesOf,
  ringsOf,
  toUnits,
} from './ground-layers.ts';
import { type Frame, frameBox, middleUnitsPerKm } from '../geometry/mercator.ts';
import { linesPath, ringsPath } from '../geometry/path.ts';
import { grow, ringArea } from '../geometry/plane.ts';
import { bandHeights, ringsAbove } from './relief.ts';
import { remembered } from '../geometry/remembered.ts';
import { HATCH_GAP, levelRuling, RIPPLE_GAP, slantedRuling } from '../geometry/ruling.ts';
import { simplify } from '../geometry/simplify.ts';

/** The ground as path data, one string a class; the relief as tints laid over one another. */
export interface Ground {
  relief: string[];
  paths: { draw: Drawn; d: string }[];
  /** Lines over the whole frame for held areas and for lakes: on paper they stand in for patterns, which browsers print as pixels. */
  rulings: Record<'held' | 'lake', string>;
  /** The width of the band that stands for the uncertainty of the line. */
  band: number;
}

/** How far a simplified line may be from the true one, in units; rough layers are not drawn finer than they are. */
const TOLERANCE: Partial<Record<Drawn, number>> = {
  contact: 0.6,
  border: 0.6,
  river: 2,
  oblast: 2,
  road: 2,
};
const FINEST = 1.2;
const RELIEF_TOLERANCE = 3;
const RELIEF_TINTS = 6;
const SMALLEST_HILL = 90;

const drawings = remembered<Omit<Ground, 'band'>>();

/** Shapes reach so far out of the frame that the ends of their outlines are not seen. */
const MARGIN = 4;

/** The layers cut to the frame, simplified to what its units can show, as compact path data. */
export function drawGround(
  layers: readonly GroundLayer[],
  frame: Frame,
  bandKm: number,
  places: readonly Place[] = [],
): Ground {
  const { relief, paths, rulings } = drawOnce(layers, frame);
  const fronts = linesPath(frontBrackets(places, frame).map(({ line }) => line));
  return {
    relief,
    rulings,
    paths: [...paths, { draw: 'front' as const, d: fronts }].filter(({ d }) => d !== ''),
    band: Math.round(bandKm * middleUnitsPerKm(frame) * 10) / 10,
  };
}

function drawOnce(layers: readonly GroundLayer[], frame: Frame): Omit<Ground, 'band'> {
  return drawings(layers, frame, () => ({
    relief: drawRelief(layers, frame),
    paths: DRAWN.map((draw) => ({ draw, d: drawClass(layers, draw, frame) })),
    rulings: {
      held: slantedRuling(frameBox(frame), HATCH_GAP),
      lake: levelRuling(frameBox(frame), RIPPLE_GAP),
    },
  }));
}

function drawClass(layers: readonly GroundLayer[], draw: Drawn, frame: Frame): string {
  const window = grow(frameBox(frame), MARGIN);
  if (isFine(draw))
    return linesPath(fineLines(layers, draw, frame).flatMap((line) => clipLine(line, window)));
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
