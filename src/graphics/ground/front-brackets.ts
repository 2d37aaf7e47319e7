import type { Place } from '../../domain/entries/place.ts';
import { type Frame, middleUnitsPerKm, project } from '../geometry/mercator.ts';
import { distance, type Point } from '../geometry/plane.ts';
import { simplify } from '../geometry/simplify.ts';

/** How far a bracket keeps from the points of its sector, how long its ends are, how roughly it bends. */
const AWAY_KM = 4.2;
const END_KM = 1.2;
const ROUGH_KM = 2;

/** A sector of the front with the bracket beside it. */
export interface FrontBracket {
  place: Place;
  line: Point[];
}

/** The brackets along the sectors of the front, on the left of the order of their points. */
export function frontBrackets(places: readonly Place[], frame: Frame): FrontBracket[] {
  const km = middleUnitsPerKm(frame);
  return frontPlaces(places).map((place) => {
    const along = place.area!.along.map((at) => project(frame, at));
    return { place, line: bracket(simplify(along, ROUGH_KM * km), km) };
  });
}

/** The sectors of the front that the map letters. */
export function frontPlaces(places: readonly Place[]): Place[] {
  return places.filter(({ front, area }) => front && area !== undefined && area.along.length > 1);
}

function bracket(line: readonly Point[], km: number): Point[] {
  const beside = (i: number, away: number) => besideAt(line, i, away * km);
  const last = line.length - 1;
  return [
    beside(0, AWAY_KM - END_KM),
    ...line.map((_, i) => beside(i, AWAY_KM)),
    beside(last, AWAY_KM - END_KM),
  ];
}

/** A point beside a vertex, square to the line through its neighbours. */
function besideAt(line: readonly Point[], i: number, away: number): Point {
  const [from, to] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
  const long = distance(from, to);
  const [x, y] = line[i]!;
  return [x + ((to[1] - from[1]) / long) * away, y - ((to[0] - from[0]) / long) * away];
}
