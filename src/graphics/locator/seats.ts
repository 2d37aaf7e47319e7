import { extent, max, range } from 'd3-array';
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

/** A name with the middle of its line. */
export interface Seat {
  name: string;
  x: number;
  y: number;
}

/** So many places of its width and of its height are tried for the name of a country. */
const PLACES = 40;

/** The box of a name around its middle. */
export function boxOfName(name: string, at: Point, size: number): Box {
  return boxAround(at, textWidth(name, { size }) / 2 + 2, size / 2);
}

/** A country by its rings in the view. */
export interface Land {
  name: string;
  rings: readonly (readonly Point[])[];
}

/** How much of a name stands in its country: nearly all, and less where the whole country lies in view, for none is left out that is near. */
const SHARE = { cut: 0.85, whole: 0.4 };

/** Seats for the names of countries, the roomy ones first; one without room has none. */
export function seatNames(
  lands: readonly Land[],
  view: Box,
  kept: readonly Box[],
  size: number,
): Seat[] {
  const seats: Seat[] = [];
  const taken = [...kept];
  const place = (list: readonly Land[], share: number) => {
    for (const land of list.filter(({ name }) => !seats.some((seat) => seat.name === name))) {
      const seat = land.name === '' ? undefined : seatIn(land, view, taken, { share, size });
      if (!seat) continue;
      seats.push(seat);
      taken.push(grow(boxOfName(seat.name, [seat.x, seat.y], size), 2));
    }
  };
  place(lands, SHARE.cut);
  place(
    lands.filter(({ rings }) => rings.flat().every((point) => holds(view, point))),
    SHARE.whole,
  );
  return seats;
}

/** Where a country’s name stands: as much of it inside as can be, deepest there, clear of what is taken; nowhere, where there is no room. */
function seatIn(
  { name, rings }: Land,
  view: Box,
  taken: readonly Box[],
  least: { share: number; size: number },
): Seat | undefined {
  const places = rings.flatMap((ring) =>
    gridOver(ring)
      .map((at) => ({ at, box: boxOfName(name, at, least.size), ring }))
      .filter(({ box }) => inside(grow(box, 2), view) && !taken.some((one) => overlap(one, box)))
      .map((place) => ({ ...place, share: shareIn(place.box, ring) })),
  );
  const most = max(places, ({ share }) => share) ?? 0;
  if (most < least.share) return undefined;
  const [best] = places
    .filter(({ share }) => share === most)
    .map(({ at, ring }) => ({ at, depth: distanceToLine(at, closed(ring)) }))
    .toSorted((a, b) => b.depth - a.depth);
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

/** Points over a ring, on a grid. */
function gridOver(ring: readonly Point[]): Point[] {
  const [xs, ys] = [steps(ring.map(([x]) => x)), steps(ring.map(([, y]) => y))];
  return xs.flatMap((x) => ys.map((y): Point => [x, y]));
}

function steps(along: readonly number[]): number[] {
  const [from = 0, to = 0] = extent(along);
  return range(from, to, (to - from) / PLACES);
}
