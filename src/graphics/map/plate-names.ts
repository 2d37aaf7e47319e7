import { range } from 'd3-array';
import type { Place } from '../../domain/entries/place.ts';
import { letterFronts } from '../names/fronts.ts';
import { letterAreas, letterLakes, letterLines, type Lettering } from '../names/lettering.ts';
import { namedPlaces, type PlacedName, placeNames } from '../names/towns.ts';
import { firstRooms } from './mark-places.ts';
import { project } from '../geometry/mercator.ts';
import { dotsPath } from '../geometry/path.ts';
import { boxAround } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';

/** Names with the dots of their places. */
interface Letters {
  names: PlacedName[];
  lettering: Lettering[];
  dots: string;
}

/** Letters the first ranks before any mark is set, clear of where marks will stand. */
export function letterFirst(plate: Workplate): PlacedName[] {
  const { boxes } = plate.room;
  const before = boxes.length;
  const kept = firstRooms(plate);
  boxes.push(...kept);
  const names = placeNames(ofRank(plate, range(1, plate.style.names.first + 1)), plate);
  boxes.splice(before, kept.length);
  return names;
}

/** Letters the line and countries, then the lesser places and names, where there is room. */
export function letterRest(plate: Workplate, first: readonly PlacedName[]): Letters {
  const { frame, room, style } = plate;
  const { first: before } = style.names;
  const dot = ({ at }: Place) => boxAround(project(frame, at!), style.names.dot);
  room.boxes.push(...ofRank(plate, [1, 2, 3]).map(dot));
  const lettering = [
    ...letterLines(plate, 'line'),
    ...letterAreas(plate, 'country'),
    ...letterFronts(plate),
    ...letterAreas(plate, 'region'),
    ...letterLines(plate, 'range'),
  ];
  const names = [...first, ...placeNames(ofRank(plate, range(before + 1, 4)), plate)];
  lettering.push(...letterLakes(plate), ...letterLines(plate, 'water'));
  names.push(...placeNames(ofRank(plate, [4, 5]), plate));
  const ids = new Set(names.map(({ place }) => place));
  const dots = namedPlaces(plate).filter(({ id }) => ids.has(id));
  return { names, lettering, dots: dotsPath(dots.map(({ at }) => project(frame, at!))) };
}

function ofRank(plate: Workplate, ranks: readonly number[]): Place[] {
  return namedPlaces(plate).filter(({ rank }) => ranks.includes(rank!));
}
