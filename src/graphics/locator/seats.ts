import { extent } from 'd3-array';
import {
  boxAround,
  distanceToLine,
  grow,
  holds,
  inside,
  overlap,
  type Box,
  type Point,
  withinRings,
} from '../geometry/plane.ts';
import { textWidth } from '../plate/text-width.ts';

/** The size of the names, in units. */
export const SIZE = 12.5;

/** The size of the few names of a locator that is drawn at a third, beside a headline. */
export const LARGE = 33;

/** A name with the middle of its line. */
export interface Seat {
  name: string;
  x: number;
  y: number;
}

const STEP = 4;

/** The box of a name around its middle. */
export function boxOfName(name: string, at: Point, size = SIZE): Box {
  return boxAround(at, textWidth(name, { size }) / 2 + 2, size / 2);
}

/** The names that have room in the view when they are large, clear of a box and of one another. */
export function roomyNames(seats: readonly Seat[], view: Box, kept: Box): Set<string> {
  const taken = [kept];
  const names = new Set<string>();
  for (const { name, x, y } of seats) {
    const box = boxOfName(name, [x, y], LARGE);
    if (!inside(grow(box, 4), view) || taken.some((one) => overlap(one, box))) continue;
    taken.push(box);
    names.add(name);
  }
  return names;
}

/** A country by its rings in the view. */
export interface Land {
  name: string;
  rings: readonly (readonly Point[])[];
}

/** How much of a name stands in its country: nearly all, and less where the whole country lies in view. */
const SHARE = { cut: 0.85, whole: 0.6 };

/** Seats for the names of countries, the roomy ones first; one without room has none. */
export function seatNames(lands: readonly Land[], view: Box, kept: readonly Box[]): Seat[] {
  const seats: Seat[] = [];
  const taken = [...kept];
  const place = (list: readonly Land[], share: number) => {
    for (const land of list.filter(({ name }) => !seats.some((seat) => seat.name === name))) {
      const seat = land.name === '' ? undefined : seatIn(land, view, taken, share);
      if (!seat) continue;
      seats.push(seat);
      taken.push(grow(boxOfName(seat.name, [seat.x, seat.y]), 2));
    }
  };
  place(lands, SHARE.cut);
  place(
    lands.filter(({ rings }) => rings.flat().every((point) => holds(view, point))),
    SHARE.whole,
  );
  return seats;
}

/** Where a country’s name stands: deepest inside it, clear of what is taken; nowhere, where there is no room. */
function seatIn(
  { name, rings }: Land,
  view: Box,
  taken: readonly Box[],
  share: number,
): Seat | undefined {
  const places = rings
    .flatMap((ring) => gridIn(ring).map((at) => ({ at, box: boxOfName(name, at), ring })))
    .filter(({ box }) => inside(grow(box, 4), view) && !taken.some((one) => overlap(one, box)))
    .map(({ at, box, ring }) => ({ at, share: shareIn(box, ring), ring }))
    .filter((place) => place.share >= share)
    .map(({ at, ring, ...place }) => ({ ...place, at, depth: distanceToLine(at, closed(ring)) }));
  const [best] = places.toSorted((a, b) => b.share - a.share || b.depth - a.depth);
  return best && { name, x: Math.round(best.at[0]), y: Math.round(best.at[1]) };
}

/** How much of a box lies in a ring, by a grid of points in it. */
function shareIn({ x0, y0, x1, y1 }: Box, ring: readonly Point[]): number {
  const points = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((i): Point[] => {
    const x = x0 + ((x1 - x0) * i) / 8;
    return [y0, (y0 + y1) / 2, y1].map((y) => [x, y]);
  });
  return points.filter((point) => withinRings(point, [ring])).length / points.length;
}

function closed(ring: readonly Point[]): Point[] {
  return [...ring, ring[0]!];
}

/** Points inside a ring, on a grid. */
function gridIn(ring: readonly Point[]): Point[] {
  const [x0 = 0, x1 = 0] = extent(ring, ([x]) => x);
  const [y0 = 0, y1 = 0] = extent(ring, ([, y]) => y);
  const points: Point[] = [];
  for (let x = x0; x < x1; x += STEP)
    for (let y = y0; y < y1; y += STEP) if (withinRings([x, y], [ring])) points.push([x, y]);
  return points;
}
