import type { PlacedMark } from './crowded-marks.ts';
import { place } from '../plate/label-placer.ts';
import { lineSides } from '../plate/line-sides.ts';
import { groupMarks, isVague, type DrawnClaim, type MarkGroup } from '../mark/drawn-claim.ts';
import { firstRoom, type MarkSeat, type MarkSize, seatsAround } from './mark-seats.ts';
import { boxOf, type Frame } from '../geometry/mercator.ts';
import { holds, type Box } from '../geometry/plane.ts';
import { isLettered, type Workplate } from '../plate/workplate.ts';
import { reachOf } from './soft-area.ts';
import { softAreaOf, spotOf, threadEnd } from './spots.ts';
import { textWidth } from '../plate/text-width.ts';

/** The space between a mark of several claims and its words. */
const GAP = 7;

/** So many orders are tried, the next one each time led by what found no room before. */
const TRIES = 4;

/** A place for every mark: exact ones choose first, then those that can stand anywhere in their area. */
export function placeMarks(plate: Workplate): PlacedMark[] {
  const urgent = groupsOn(plate).toSorted(
    (a, b) => urgency(a.marks[0], plate) - urgency(b.marks[0], plate),
  );
  const ways = waysToSeat(urgent, plate);
  let best = seatAll(urgent, plate, ways);
  for (let tries = 1, last = best; tries < TRIES && last.crowded.length > 0; tries++) {
    const { crowded, seats } = last;
    last = seatAll([...crowded, ...seats.keys()], plate, ways);
    if (last.crowded.length < best.crowded.length) best = last;
  }
  plate.room = best.room;
  return urgent
    .map((group) => placed(group, best.seats.get(group), plate.frame))
    .toSorted((a, b) => a.marks[0].number - b.marks[0].number);
}

/** Marks outside what a plate shows, each where it belongs: the live map can be moved to them. */
export function marksBeyond({ input, frame, room }: Workplate): PlacedMark[] {
  const all = boxOf(frame, input.bounds);
  return groupMarks(input.marks, () => false)
    .map((group) => ({ ...group, at: spotOf(group.marks[0], frame) }))
    .filter(({ at }) => holds(all, at) && !holds(room.area, at));
}

/** Where marks will stand if nothing is in their way; names of places keep clear of it. */
export function firstRooms(plate: Workplate): Box[] {
  return groupsOn(plate).flatMap(({ marks }) =>
    firstRoom(marks[0], plate.frame, sizeOf(marks, plate)),
  );
}

function groupsOn(plate: Workplate): MarkGroup[] {
  const { input, frame, room } = plate;
  return groupMarks(input.marks, (mark) => isLettered(plate, mark)).filter(({ marks: [mark] }) =>
    holds(room.area, spotOf(mark, frame)),
  );
}

/** The seats of every mark that are on its side of the line. */
function waysToSeat(groups: readonly MarkGroup[], plate: Workplate): Map<MarkGroup, MarkSeat[]> {
  const { input, frame } = plate;
  const keepsSide = lineSides(input.layers, frame);
  return new Map(
    groups.map((group) => {
      const [mark] = group.marks;
      const spot = spotOf(mark, frame);
      const around = seatsAround(mark, frame, sizeOf(group.marks, plate));
      return [group, around.filter(({ at }) => keepsSide(spot, at))];
    }),
  );
}

/** What one order of the marks comes to: a seat for each, those that found none, and the room after it. */
function seatAll(
  order: readonly MarkGroup[],
  plate: Workplate,
  ways: ReadonlyMap<MarkGroup, readonly MarkSeat[]>,
) {
  const room = { ...plate.room, boxes: [...plate.room.boxes], lines: [...plate.room.lines] };
  const seats = new Map<MarkGroup, MarkSeat>();
  for (const group of order) {
    const seat = place(room, ways.get(group)!);
    if (seat) seats.set(group, seat);
  }
  return { seats, crowded: order.filter((group) => !seats.has(group)), room };
}

/** A mark in its seat; without one at its place, whatever is there. */
function placed(group: MarkGroup, seat: MarkSeat | undefined, frame: Frame): PlacedMark {
  const [mark] = group.marks;
  if (!seat) return { ...group, at: spotOf(mark, frame) };
  const from = threadEnd(mark, seat.at, frame);
  return {
    ...group,
    at: seat.at,
    ...(from && { from }),
    ...(seat.words === 'left' && { words: 'left' }),
  };
}

function sizeOf(marks: MarkGroup['marks'], { input, style: { mark } }: Workplate): MarkSize {
  const words = marks.length > 1 && mark.note !== undefined;
  const type = { size: mark.note ?? 0, bold: true };
  return {
    mark: mark.mark,
    touch: mark.touch,
    beside: words ? GAP + textWidth(input.countOf(marks.length), type) : 0,
  };
}

/** Exact marks come first, lettered ones before others; the larger its area, the longer a mark can wait. */
function urgency(mark: DrawnClaim, plate: Workplate): number {
  const first = isLettered(plate, mark) ? 0 : 1;
  if (!isVague(mark)) return first;
  const { x0, y0, x1, y1 } = reachOf(softAreaOf(mark, plate.frame));
  return 2 + first + (x1 - x0 + y1 - y0) / plate.frame.width;
}
