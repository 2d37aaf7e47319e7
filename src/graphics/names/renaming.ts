import { place, type Room } from '../plate/label-placer.ts';
import { placed, type PlacedName, type NameSeat, seatsOf } from './towns.ts';
import type { Lettering } from './lettering.ts';
import { inside, overlap, type Box } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';
import { textWidth } from '../plate/text-width.ts';

/** The towns of a plate in another naming: those without room in it are left out. */
export interface Renaming {
  naming: string;
  names: PlacedName[];
  /** What else is named after places, each where it stands: the sectors of the front. */
  others: { place: string; text: string }[];
}

/** What it is worth to leave a name where it stood. */
const STAY = 100;

/** What it costs a name to stand on a leader. */
const CROSSED = 40;

/** Letters the same towns in another naming, each where it stood if its new name has room there. */
export function renamePlaces(
  naming: string,
  names: readonly PlacedName[],
  lettering: readonly Lettering[],
  plate: Workplate,
): Renaming {
  const room = withoutNames(plate.room, names);
  const taken: Box[] = [];
  const renamed = names.flatMap((name) => {
    const named = plate.input.places.find(({ id }) => id === name.place)!;
    const text = plate.input.nameOf(named, naming);
    const seats = seatsOf(named, text, plate);
    const same = seats.find((one) => sameSeat(one, name))!;
    const stays =
      inside(same.boxes[0]!, name.box) && !taken.some((box) => overlap(box, same.boxes[0]!));
    if (stays) room.boxes.push(same.boxes[0]!);
    const seat = stays
      ? same
      : place(
          room,
          seats.map((one) => (one === same ? { ...one, cost: one.cost - STAY } : one)),
        );
    if (seat) taken.push(seat.boxes[0]!);
    return seat ? [placed(named, text, seat)] : [];
  });
  const others = lettering.flatMap(({ place, lines }) => {
    const named = plate.input.places.find(({ id }) => id === place);
    const text = named && plate.input.nameOf(named, naming);
    return text && fits(text, lines.join(' ')) ? [{ place: named.id, text }] : [];
  });
  return { naming, names: renamed, others };
}

/** Whether a name can stand where another does: much longer ones would cover what is beside them. */
function fits(text: string, old: string): boolean {
  const type = { size: 10 };
  return textWidth(text, type) <= 1.15 * textWidth(old, type);
}

/** The room without the names that stand in it; a longer name may cross a leader rather than be left out. */
function withoutNames(room: Room, names: readonly PlacedName[]): Room {
  const old = new Set(names.map(({ box }) => box));
  return {
    area: room.area,
    boxes: room.boxes.filter((box) => !old.has(box)),
    lines: [],
    dislikes: [...room.dislikes, ...room.lines.map((line) => ({ line, cost: CROSSED }))],
  };
}

/** Whether two names stand in the same way. */
export function sameSeat(
  a: Pick<NameSeat, 'at' | 'anchor'>,
  b: Pick<NameSeat, 'at' | 'anchor'>,
): boolean {
  return a.anchor === b.anchor && a.at[0] === b.at[0] && a.at[1] === b.at[1];
}
