import { joinNearest, type PlacedMark } from './crowded-marks.ts';
import { place, type Room } from '../plate/label-placer.ts';
import {
  groupMarks,
  isAdvance,
  isVague,
  type DrawnClaim,
  type MarkGroup,
} from '../mark/drawn-claim.ts';
import {
  byWidth,
  type MarkSize,
  noteWidth,
  seatsAround,
  seatFor,
  softSeats,
} from './mark-seats.ts';
import { boxOf, project } from '../geometry/mercator.ts';
import { holds, type Box, type Point } from '../geometry/plane.ts';
import { type MarkStyle } from '../plate/plate-style.ts';
import { isLettered, type Workplate } from '../plate/workplate.ts';
import { reachOf } from './soft-area.ts';
import { softAreaOf, spotOf, threadEnd } from './spots.ts';

/** What it costs to stand where a leader will most likely run. */
const IN_THE_WAY = 25;

/** A place for every mark: exact ones choose first, then those that can stand anywhere in their area. */
export function placeMarks(plate: Workplate): PlacedMark[] {
  const { input, frame, room } = plate;
  const placed: PlacedMark[] = [];
  const crowded: MarkGroup[] = [];
  const groups = groupMarks(input.marks, (mark) => isLettered(plate, mark))
    .filter(({ marks: [mark] }) => holds(room.area, spotOf(mark, frame)))
    .toSorted((a, b) => urgency(a.marks[0], plate) - urgency(b.marks[0], plate));
  for (const group of groups) {
    const mark = placeMark(group, plate);
    if (mark) placed.push(mark);
    else crowded.push(group);
  }
  return crowded
    .reduce((marks, group) => joinNearest(group, marks, plate), placed)
    .toSorted((a, b) => a.marks[0].number - b.marks[0].number);
}

/** Marks outside what a plate shows, each where it belongs: the live map can be moved to them. */
export function marksBeyond({ input, frame, room }: Workplate): PlacedMark[] {
  const all = boxOf(frame, input.bounds);
  return groupMarks(input.marks, () => false)
    .map((group) => ({ ...group, at: spotOf(group.marks[0], frame) }))
    .filter(({ at }) => holds(all, at) && !holds(room.area, at));
}

/** Where exact marks will stand if nothing is in their way; names of their places keep clear of it. */
export function exactSeats(plate: Workplate): Box[] {
  const exact = plate.input.marks.filter((mark) => !isVague(mark) && mark.prec === 1);
  return [...Map.groupBy(exact, (mark) => String(mark.at)).values()].flatMap((group) => {
    const first = group.find((mark) => isLettered(plate, mark)) ?? group[0]!;
    return seatFor(project(plate.frame, first.at!), 0, sizeOf([first], plate)).boxes;
  });
}

/** The seat of a mark, with its claimant’s name beside it if it is an advance and there is room; else nothing. */
function placeMark(group: MarkGroup, plate: Workplate): PlacedMark | undefined {
  const { frame, room, style } = plate;
  const [mark] = group.marks;
  const size = sizeOf(group.marks, plate);
  const by = group.marks.length === 1 && size.beside > 0 && isAdvance(mark) && style.mark.by;
  const wide = by && seatIn({ ...size, beside: size.beside + byWidth(mark, style.mark) });
  const seat = wide || seatIn(size);
  if (!seat) return undefined;
  if (isLettered(plate, mark)) keepFree(room, seat.at, style.mark);
  const from = threadEnd(mark, seat.at, frame);
  return {
    ...group,
    at: seat.at,
    ...(from ? { from } : {}),
    ...(wide ? { by: mark.claimant } : {}),
  };

  function seatIn(sized: MarkSize) {
    return place(
      room,
      isVague(mark) ? softSeats(mark, frame, sized) : seatsAround(mark, frame, sized),
    );
  }
}

function sizeOf(marks: MarkGroup['marks'], plate: Workplate): MarkSize {
  const { mark: style } = plate.style;
  const [mark] = marks;
  const { touch } = style;
  return {
    mark: style.mark,
    touch,
    beside: isLettered(plate, mark) ? 0 : noteWidth(marks, style),
  };
}

/** Keeps other marks from standing where a leader will most likely run. */
function keepFree(room: Room, [x, y]: Point, { mark, leader }: MarkStyle): void {
  const reach = mark / 2 + leader;
  room.dislikes.push({
    line: [
      [x - reach, y],
      [x + reach, y],
    ],
    cost: IN_THE_WAY,
  });
}

/** Exact marks come first, lettered ones before others; the larger its area, the longer a mark can wait. */
function urgency(mark: DrawnClaim, plate: Workplate): number {
  const first = isLettered(plate, mark) ? 0 : 1;
  if (!isVague(mark)) return first;
  const { x0, y0, x1, y1 } = reachOf(softAreaOf(mark, plate.frame));
  return 2 + first + (x1 - x0 + y1 - y0) / plate.frame.width;
}
