import { isVague, type DrawnClaim } from '../mark/drawn-claim.ts';
import { NEAR_KM } from './spots.ts';
import { type Frame, middleUnitsPerKm, project } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';

/** A broken ring: a place known to lie near a point, without an area of its own. */
export interface Ring {
  at: Point;
  radius: number;
  marks: readonly DrawnClaim[];
}

/** Rings of several sides around one place stand so far apart. */
const RING_GAP = 2.5;

/** The broken rings of a plate, one for each side at a place. */
export function ringsFor(marks: readonly DrawnClaim[], frame: Frame): Ring[] {
  const near = marks.filter((mark) => mark.prec === 2 && !isVague(mark));
  return [...Map.groupBy(near, (mark) => String(mark.at)).values()].flatMap((group) =>
    [...Map.groupBy(group, (mark) => mark.side).values()].map((ofSide, i) => ({
      at: project(frame, group[0]!.at!),
      radius: NEAR_KM * middleUnitsPerKm(frame) + i * RING_GAP,
      marks: ofSide,
    })),
  );
}
