import type { Feature } from 'geojson';
import { cutRings } from '../geometry/clip.ts';
import type { Point } from '../geometry/plane.ts';
import { remembered } from '../geometry/remembered.ts';
import { featuresOf, ringsOf } from '../ground/ground-layers.ts';
import { place } from '../plate/label-placer.ts';
import { inLines, type TypeStyle } from '../plate/text-width.ts';
import type { Workplate } from '../plate/workplate.ts';
import { type LetteringSeat, seatsWithin } from './lettering-seats.ts';
import { type Lettering, nameOf, WORSE } from './lettering.ts';

/** Names are fitted into outlines no finer than this. */
const COARSE = 4;

const seatsOf = remembered<(LetteringSeat & { lines: string[] })[]>();

/** Names of countries, set where they fit wholly into them; none over ground that another side held. */
export function letterCountries(plate: Workplate): Lettering[] {
  const held = heldOn(plate);
  return letterAreas(plate, 'country', held.flat().length, (country, lines, type) =>
    seatsWithin(outlineOf(country, plate), lines, type, held),
  );
}

/** Names of regions, set where they fit wholly into them. */
export function letterRegions(plate: Workplate): Lettering[] {
  return letterAreas(plate, 'region', 'within', (region, lines, type) =>
    seatsWithin(outlineOf(region, plate), lines, type),
  );
}

/** The same where they do not fit: over the region’s outline, and over no ground beyond what was held with it. */
export function letterOverRegions(plate: Workplate): Lettering[] {
  const held = heldOn(plate);
  return letterAreas(plate, 'region', held.flat().length, (region, lines, type) =>
    seatsWithin(held, lines, type, [], outlineOf(region, plate)),
  );
}

/** Where the lines of a name can stand for a feature. */
type SeatsFor = (feature: Feature, lines: string[], type: TypeStyle) => LetteringSeat[];

function letterAreas(
  plate: Workplate,
  kind: 'country' | 'region',
  /** What the seats depend on beside the feature and the plate. */
  manner: unknown,
  seatsFor: SeatsFor,
): Lettering[] {
  const { input, room, style } = plate;
  const type = style.lettering[kind];
  if (!type) return [];
  return featuresOf(input.layers, kind === 'country' ? 'land' : 'oblast').flatMap((feature) => {
    const ways = kind === 'country' ? [[nameOf(feature)]] : waysToName(feature);
    const seats = seatsOf(feature, [plate.frame, room.area, type, manner], () =>
      ways.flatMap((lines, worse) =>
        seatsFor(feature, lines, type).map((seat) => ({
          ...seat,
          lines,
          cost: seat.cost + worse * WORSE,
        })),
      ),
    );
    const seat = place(room, seats);
    if (!seat) return [];
    return [{ kind, lines: seat.lines, at: onBaseline(seat.at, seat.lines, type), turn: 0 }];
  });
}

function heldOn(plate: Workplate): Point[][] {
  return featuresOf(plate.input.layers, 'held').flatMap((part) => outlineOf(part, plate));
}

/** The name of a region in lines, and where it has no room its short name, parted at its hyphens. */
function waysToName({ properties }: Feature): string[][] {
  const [name, short] = [properties?.['name'], properties?.['short']].map((text) =>
    String(text ?? ''),
  ) as [string, string];
  return short === '' ? [inLines(name)] : [inLines(name), short.split(/(?<=-)/)];
}

/** Names of lakes that are large enough to hold them. */
export function letterLakes(plate: Workplate): Lettering[] {
  const { input, room, style } = plate;
  const type = style.lettering.water;
  if (!type) return [];
  return featuresOf(input.layers, 'lake').flatMap((feature) => {
    const lines = nameOf(feature).split(' ');
    const seats = seatsOf(feature, [plate.frame, room.area, type], () =>
      seatsWithin(outlineOf(feature, plate), lines, type).map((seat) => ({ ...seat, lines })),
    );
    const seat = place(room, seats);
    return seat ? [{ kind: 'water', lines, at: onBaseline(seat.at, lines, type), turn: 0 }] : [];
  });
}

/** One line stands on its baseline; several are centred by whoever draws them. */
function onBaseline([x, y]: Point, lines: readonly string[], { size }: TypeStyle): Point {
  return lines.length === 1 ? [x, y + size * 0.35] : [x, y];
}

const outlines = remembered<Point[][]>();

function outlineOf(feature: Feature, { frame, room }: Workplate): Point[][] {
  return outlines(feature, [frame, room.area], () =>
    cutRings(ringsOf(feature, frame), room.area, COARSE),
  );
}
