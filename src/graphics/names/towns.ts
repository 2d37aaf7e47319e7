import type { Place } from '../../domain/entries/place.ts';
import { place, type Seat } from '../plate/label-placer.ts';
import { project } from '../geometry/mercator.ts';
import { boxAround, holds, type Box, type Point } from '../geometry/plane.ts';
import type { NameStyle } from '../plate/plate-style.ts';
import type { Workplate } from '../plate/workplate.ts';
import { textWidth, type TypeStyle } from '../plate/text-width.ts';

/** A town lettered beside its dot. */
export interface PlacedName {
  place: string;
  text: string;
  rank: number;
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  /** The room that it takes. */
  box: Box;
}

/** A seat for a name beside its dot. */
export type NameSeat = Seat<Pick<PlacedName, 'anchor'>>;

/** How far from its dot, in its own size, the name of a main town may have to stand among marks. */
const AWAY = [0.9, 1.9, 2.9, 4];

/** From this rank on names stand beside their dots or nowhere; what a seat further away costs. */
const LESSER = 2;
const FAR = 12;

/** The places that could be lettered: with a rank and a position on the plate, the first ranks first. */
export function namedPlaces({ input, frame, room, style }: Workplate): Place[] {
  return input.places
    .filter(
      ({ rank, at }) => rank !== undefined && rank <= style.names.sizes.length && at !== undefined,
    )
    .filter(({ at }) => holds(room.area, project(frame, at!)))
    .toSorted((a, b) => a.rank! - b.rank!);
}

/** Letters places where there is room. */
export function placeNames(places: readonly Place[], plate: Workplate): PlacedName[] {
  return places.flatMap((named) => {
    const text = plate.input.nameOf(named);
    const seat = place(plate.room, seatsOf(named, text, plate));
    return seat ? [placed(named, text, seat)] : [];
  });
}

/** The seats of a town’s name, the best ones cheapest. */
export function seatsOf(named: Place, text: string, { frame, style }: Workplate): NameSeat[] {
  const type = typeOf(named.rank!, style.names);
  const seats = seatsBeside(project(frame, named.at!), text, type, style.names.dot);
  // The name of a lesser place that stands far from its dot would be read as that of another.
  return named.rank! < LESSER ? seats : seats.filter(({ cost }) => cost < FAR);
}

/** A town in its seat. */
export function placed(
  { id, rank }: Place,
  text: string,
  { at, anchor, boxes }: NameSeat,
): PlacedName {
  return { place: id, text, rank: rank!, at, anchor, box: boxes[0]! };
}

function typeOf(rank: number, { sizes }: NameStyle): TypeStyle {
  return { size: sizes[rank - 1]!, bold: rank === 1 };
}

/** Right, left, below and above of the dot, then further away where a mark covers it. */
function seatsBeside([x, y]: Point, text: string, type: TypeStyle, dot: number): NameSeat[] {
  const width = textWidth(text, type);
  const { size } = type;
  return [dot + 3, ...AWAY.map((away) => dot + size * away)].flatMap((gap, far) => {
    const [aside, above, below] = [gap * 0.7, -gap * 0.6, gap * 0.6 + size * 0.7];
    const seats: [number, number, PlacedName['anchor']][] = [
      [gap, size * 0.34, 'start'],
      [-gap, size * 0.34, 'end'],
      [aside, above, 'start'],
      [aside, below, 'start'],
      [-aside, above, 'end'],
      [-aside, below, 'end'],
      [0, gap + size * 0.75, 'middle'],
      [0, -gap - size * 0.1, 'middle'],
    ];
    return seats.map(([dx, dy, anchor], i) =>
      seatAt([x + dx, y + dy], anchor, width, size, i + FAR * far),
    );
  });
}

function seatAt(
  at: Point,
  anchor: PlacedName['anchor'],
  width: number,
  size: number,
  cost: number,
): NameSeat {
  const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
  const centre: Point = [left + width / 2, at[1] - size * 0.3];
  return { at, anchor, cost, boxes: [boxAround(centre, width / 2 + 1, size * 0.52)] };
}
