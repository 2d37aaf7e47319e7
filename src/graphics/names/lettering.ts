import type { Feature } from 'geojson';
import { clipLine, cutRings } from '../geometry/clip.ts';
import { featuresOf, linesOf, ringsOf } from '../ground/ground-layers.ts';
import { place } from '../plate/label-placer.ts';
import {
  type LetteringSeat,
  LINES,
  seatsAlong,
  seatsBeside,
  seatsWithin,
} from './lettering-seats.ts';
import type { LetteringKind, LineKind } from '../plate/plate-style.ts';
import type { Point } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';
import { remembered } from '../geometry/remembered.ts';
import { inLines, type TypeStyle } from '../plate/text-width.ts';

/** A name spread over what it names, as on an engraved plate. */
export interface Lettering {
  kind: LetteringKind;
  /** The id of the place that is named, where it is one. */
  place?: string;
  lines: string[];
  at: Point;
  /** Degrees clockwise. */
  turn: number;
}

/** What it costs to say a name with its error in a way less wanted. */
const WORSE = 10;

/** Names are fitted into outlines no finer than this. */
const COARSE = 4;

const seatsOf = remembered<(LetteringSeat & { lines: string[] })[]>();

/** Names of countries and regions, set where they fit wholly into what they name. */
export function letterAreas(plate: Workplate, kind: 'country' | 'region'): Lettering[] {
  const { input, room, style } = plate;
  const type = style.lettering[kind];
  if (!type) return [];
  // No country is lettered over ground that another side held.
  const held =
    kind === 'country'
      ? featuresOf(input.layers, 'held').flatMap((part) => outlineOf(part, plate))
      : [];
  return featuresOf(input.layers, kind === 'country' ? 'land' : 'oblast').flatMap((feature) => {
    const ways = kind === 'country' ? [[nameOf(feature)]] : waysToName(feature);
    const seats = seatsOf(feature, [plate.frame, room.area, type, held.flat().length], () =>
      ways.flatMap((lines, worse) =>
        seatsWithin(outlineOf(feature, plate), lines, type, held).map((seat) => ({
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

/** The name of a region in lines, and where it has no room its short name, parted at its hyphens. */
function waysToName({ properties }: Feature): string[][] {
  const [name, short] = [properties?.['name'], properties?.['short']].map((text) =>
    String(text ?? ''),
  ) as [string, string];
  return short === '' ? [inLines(name)] : [inLines(name), short.split(/(?<=-)/)];
}

/** Names of ranges, rivers and the line, set along a straight stretch of them. */
export function letterLines(plate: Workplate, kind: LineKind): Lettering[] {
  const { input, frame, room, style } = plate;
  const type = style.lettering[kind];
  if (!type) return [];
  const named = input.layers
    .filter(({ layer }) => layer.draw === LINES[kind])
    .flatMap(({ layer, data }) => data.features.map((feature) => ({ layer, feature })))
    .filter(({ feature }) => nameOf(feature) && !isSchematic(feature));
  return [...Map.groupBy(named, ({ feature }) => nameOf(feature))].flatMap(([name, parts]) => {
    const stretches = parts
      .flatMap(({ feature }) => linesOf(feature, frame))
      .flatMap((line) => clipLine(line, room.area));
    const seats = waysToSay(name, parts[0]!.layer.error_short).flatMap((lines, worse) =>
      stretches
        .flatMap((line) => [
          ...seatsAlong(line, lines, type, kind),
          ...(kind === 'line' ? seatsBeside(line, lines, type) : []),
        ])
        .map((seat) => ({ ...seat, lines, cost: seat.cost + worse * WORSE })),
    );
    const seat = place(room, seats);
    return seat ? [{ kind, lines: seat.lines, at: seat.at, turn: seat.turn }] : [];
  });
}

/** A name with its error, in two lines, in one, or at the worst without it. */
function waysToSay(name: string, error?: string): string[][] {
  return error ? [[name, error], [`${name} ${error}`], [name]] : [[name]];
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

function nameOf(feature: Feature): string {
  return String(feature.properties?.['name'] ?? '');
}

function outlineOf(feature: Feature, { frame, room }: Workplate): Point[][] {
  return cutRings(ringsOf(feature, frame), room.area, COARSE);
}

/** Rivers of the second rank are drawn only roughly, and have no name on the map. */
function isSchematic(feature: Feature): boolean {
  return Number(feature.properties?.['rank'] ?? 1) > 1;
}
