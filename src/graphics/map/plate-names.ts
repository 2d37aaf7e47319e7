import type { Place } from '../../domain/entries/place.ts';
import { letterFronts } from '../names/fronts.ts';
import { letterAreas, letterLakes, letterLines, type Lettering } from '../names/lettering.ts';
import { namedPlaces, type PlacedName, placeNames } from '../names/towns.ts';
import { exactSeats } from './mark-places.ts';
import { project } from '../geometry/mercator.ts';
import { dotsPath } from '../geometry/path.ts';
import { boxAround } from '../geometry/plane.ts';
import type { Setting } from '../plate/plate-style.ts';

/** Names with the dots of their places. */
interface Letters {
  names: PlacedName[];
  lettering: Lettering[];
  dots: string;
}

/** Letters the first two ranks before any mark is set, clear of where exact marks will stand. */
export function letterFirst(setting: Setting): PlacedName[] {
  const { boxes } = setting.room;
  const before = boxes.length;
  const kept = exactSeats(setting);
  boxes.push(...kept);
  const names = placeNames(ofRank(setting, [1, 2]), setting);
  boxes.splice(before, kept.length);
  return names;
}

/** Letters countries and the line, then the lesser places and names, where there is room. */
export function letterRest(setting: Setting, first: readonly PlacedName[]): Letters {
  const { frame, room, style } = setting;
  const dot = ({ at }: Place) => boxAround(project(frame, at!), style.names.dot);
  room.boxes.push(...ofRank(setting, [1, 2, 3]).map(dot));
  const lettering = [
    ...letterLines(setting, 'line'),
    ...letterAreas(setting, 'country'),
    ...letterFronts(setting),
    ...letterAreas(setting, 'region'),
    ...letterLines(setting, 'range'),
  ];
  const names = [...first, ...placeNames(ofRank(setting, [3]), setting)];
  lettering.push(...letterLakes(setting), ...letterLines(setting, 'water'));
  names.push(...placeNames(ofRank(setting, [4, 5]), setting));
  const ids = new Set(names.map(({ place }) => place));
  const dots = namedPlaces(setting).filter(({ id }) => ids.has(id));
  return { names, lettering, dots: dotsPath(dots.map(({ at }) => project(frame, at!))) };
}

function ofRank(setting: Setting, ranks: readonly number[]): Place[] {
  return namedPlaces(setting).filter(({ rank }) => ranks.includes(rank!));
}
