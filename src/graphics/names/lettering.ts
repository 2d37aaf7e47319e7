import type { Feature } from 'geojson';
import { clipLine } from '../geometry/clip.ts';
import { linesOf } from '../ground/ground-layers.ts';
import { place } from '../plate/label-placer.ts';
import { LINES, seatsAlong, seatsAnywhere, seatsBeside } from './lettering-seats.ts';
import type { LetteringKind, LineKind } from '../plate/plate-style.ts';
import type { Point } from '../geometry/plane.ts';
import { inLines } from '../plate/text-width.ts';
import type { Workplate } from '../plate/workplate.ts';

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

/** What it costs to say a name in a way less wanted. */
export const WORSE = 10;

/** Names of ranges, rivers and the line, set along a straight stretch of them; or in short lines anywhere beside them. */
export function letterLines(plate: Workplate, kind: LineKind, anywhere = false): Lettering[] {
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
    const ways = anywhere ? [inLines(name)] : waysToSay(name, parts[0]!.layer.error_short);
    const seats = ways.flatMap((lines, worse) =>
      stretches
        .flatMap((line) =>
          anywhere
            ? seatsAnywhere(line, lines, type)
            : [
                ...seatsAlong(line, lines, type, kind),
                ...(kind === 'line' ? seatsBeside(line, lines, type) : []),
              ],
        )
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

/** The name that a feature of a layer carries. */
export function nameOf(feature: Feature): string {
  return String(feature.properties?.['name'] ?? '');
}

/** Rivers of the second rank are drawn only roughly, and have no name on the map. */
function isSchematic(feature: Feature): boolean {
  return Number(feature.properties?.['rank'] ?? 1) > 1;
}
