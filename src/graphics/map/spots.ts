import { least } from 'd3-array';
import { type Frame, middleUnitsPerKm, project } from '../geometry/mercator.ts';
import { between, distance, distanceToLine, type Point } from '../geometry/plane.ts';
import { isVague, type DrawnClaim } from '../mark/drawn-claim.ts';
import { middleOf, type SoftArea } from './soft-area.ts';

/** What “near” is drawn as. */
export const NEAR_KM = 6;

/** What stands in for an area that a place does not have, by precision: district, province, sector. */
const RADIUS_KM: Record<number, number> = { 3: 15, 4: 30, 5: 15 };

/** How far from the middle of an area the thread of a mark beside it ends, in its radius. */
const INTO = 0.6;

/** The soft area of a claim in units. */
export function softAreaOf({ area, at, prec }: DrawnClaim, frame: Frame): SoftArea {
  const { along, radius_km } = area ?? { along: [at!], radius_km: RADIUS_KM[prec] ?? NEAR_KM };
  return {
    along: along.map((position) => project(frame, position)),
    radius: radius_km * middleUnitsPerKm(frame),
  };
}

/** The middle of what is known of a claim’s place. */
export function spotOf(mark: DrawnClaim, frame: Frame): Point {
  return isVague(mark) ? middleOf(softAreaOf(mark, frame)) : project(frame, mark.at!);
}

/** What a mark that had to make way is tied to: its place, or the rim of its area. */
export function threadEnd(mark: DrawnClaim, at: Point, frame: Frame): Point | undefined {
  if (!isVague(mark)) {
    const place = project(frame, mark.at!);
    return distance(place, at) > 1 ? place : undefined;
  }
  const area = softAreaOf(mark, frame);
  if (distanceToLine(at, area.along) <= area.radius) return undefined;
  const nearest = least(area.along, (point) => distance(point, at))!;
  return between(nearest, at, (INTO * area.radius) / distance(nearest, at));
}
