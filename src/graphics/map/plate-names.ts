import { range } from 'd3-array';
import type { Place } from '../../domain/entries/place.ts';
import { letterFronts } from '../names/fronts.ts';
import {
  letterCountries,
  letterLakes,
  letterOverRegions,
  letterRegions,
} from '../names/area-names.ts';
import { letterLines, type Lettering } from '../names/lettering.ts';
import { sameSeat } from '../names/renaming.ts';
import { namedPlaces, type PlacedName, placeNames, seatsOf } from '../names/towns.ts';
import { firstRooms } from './mark-places.ts';
import { project } from '../geometry/mercator.ts';
import { dotsPath } from '../geometry/path.ts';
import { boxAround, type Box } from '../geometry/plane.ts';
import type { Dislike } from '../plate/label-placer.ts';
import type { Workplate } from '../plate/workplate.ts';

/** Names with the dots of their places. */
interface Letters {
  names: PlacedName[];
  lettering: Lettering[];
  dots: string;
}

/** What is lettered before any mark is set. */
type First = Pick<Letters, 'names' | 'lettering'>;

/** What it costs a mark to stand where a town is lettered in another naming, for each of them. */
const RENAMED = 6;

/** Letters the first ranks, and what is engraved early, before any mark is set, clear of where marks will stand; regions over their outlines too, if they shall. */
export function letterFirst(plate: Workplate, over = false): First {
  const { room, style } = plate;
  const { early = [] } = style;
  const kept = firstRooms(plate);
  const before = room.boxes.length;
  room.boxes.push(...kept);
  const names = placeNames(ofRank(plate, range(1, style.names.first + 1)), plate);
  const dots = early.length > 0 ? dotBoxes(plate) : [];
  room.boxes.push(...dots);
  const lettering = early.flatMap((kind) => letter(plate, kind, over));
  const passing = new Set([...kept, ...dots]);
  const stay = room.boxes.slice(before).filter((box) => !passing.has(box));
  room.boxes.splice(before, Infinity, ...stay);
  room.dislikes.push(...names.flatMap((name) => longerNames(name, plate)));
  return { names, lettering };
}

function letter(plate: Workplate, kind: 'line' | 'region', over = false): Lettering[] {
  if (kind === 'line') return letterLines(plate, kind);
  const within = letterRegions(plate);
  return over && within.length === 0 ? letterOverRegions(plate) : within;
}

function dotBoxes(plate: Workplate): Box[] {
  const { frame, style } = plate;
  return ofRank(plate, [1, 2, 3]).map(({ at }) => boxAround(project(frame, at!), style.names.dot));
}

/** Where the names of a town in other namings would stand, for marks to keep off. */
function longerNames(name: PlacedName, plate: Workplate): Dislike[] {
  const { places, namings, nameOf } = plate.input;
  const place = places.find(({ id }) => id === name.place)!;
  return namings.map((naming) => {
    const seats = seatsOf(place, nameOf(place, naming), plate);
    const { x0, x1, y0, y1 } = seats.find((seat) => sameSeat(seat, name))!.boxes[0]!;
    const y = (y0 + y1) / 2;
    return {
      line: [
        [x0, y],
        [x1, y],
      ],
      cost: RENAMED,
    };
  });
}

/** Letters the line and countries, then the lesser places and names, where there is room. */
export function letterRest(plate: Workplate, first: First): Letters {
  const { frame, room, style } = plate;
  const { first: before } = style.names;
  const late = (kind: 'line' | 'region') =>
    style.early?.includes(kind) ? [] : letter(plate, kind);
  room.boxes.push(...dotBoxes(plate));
  const isLeft = (kind: 'line' | 'region') =>
    style.early?.includes(kind) && !first.lettering.some((one) => one.kind === kind);
  const lettering = [
    ...first.lettering,
    ...(isLeft('region') ? letterOverRegions(plate) : []),
    ...late('line'),
    ...(isLeft('line') ? letterLines(plate, 'line', true) : []),
    ...letterCountries(plate),
    ...letterFronts(plate),
    ...late('region'),
    ...letterLines(plate, 'range'),
  ];
  const names = [...first.names, ...placeNames(ofRank(plate, range(before + 1, 4)), plate)];
  lettering.push(...letterLakes(plate), ...letterLines(plate, 'water'));
  names.push(...placeNames(ofRank(plate, [4, 5]), plate));
  const ids = new Set(names.map(({ place }) => place));
  const dots = namedPlaces(plate).filter(({ id }) => ids.has(id));
  return { names, lettering, dots: dotsPath(dots.map(({ at }) => project(frame, at!))) };
}

function ofRank(plate: Workplate, ranks: readonly number[]): Place[] {
  return namedPlaces(plate).filter(({ rank }) => ranks.includes(rank!));
}
