import { sum } from 'd3-array';
import { crosses, grow, holds, lineHits, segmentsOf } from '../geometry/plane.ts';
import { isFree, type Room } from '../plate/label-placer.ts';
import type { CalloutStyle } from '../plate/plate-style.ts';
import type { Callout } from './callout.ts';
import { type CalloutSeat, calloutSeats, type Wish } from './callout-seats.ts';

/** The space around a callout. */
const CLEAR = 2;

/** What it costs a leader to pass over the line of contact or a border. */
const PASSED = 0.6;

/** So many orders are tried: what found no room before chooses first. */
const TRIES = 24;

/** The callouts of one try, and the wishes that found no room. */
interface Setting {
  seats: Map<Wish, CalloutSeat>;
  left: Wish[];
  cost: number;
}

/** What it costs to leave a claim without lettering. */
const LEFT_OUT = 1000;

/** Letters claims around their marks; covers no mark, name, callout or leader. What has no room is not lettered. */
export function placeCallouts(wishes: readonly Wish[], room: Room, style: CalloutStyle): Callout[] {
  const seats = new Map(wishes.map((wish) => [wish, calloutSeats(wish, style)]));
  let order = [...wishes];
  let best = setAll(order, seats, room);
  let last = best;
  for (let i = 1; i < TRIES; i++) {
    const first = last.left.length > 0 ? last.left : [costliest(last)].filter((one) => !!one);
    order = [...first, ...order.filter((wish) => !first.includes(wish))];
    last = setAll(order, seats, room);
    if (last.cost < best.cost) best = last;
  }
  const callouts = wishes.flatMap((wish) => best.seats.get(wish)?.callout ?? []);
  take(room, callouts);
  return callouts;
}

function setAll(
  order: readonly Wish[],
  seats: ReadonlyMap<Wish, CalloutSeat[]>,
  { area, boxes, lines, dislikes }: Room,
): Setting {
  const room: Room = { area, boxes: [...boxes], lines: [...lines], dislikes };
  const setting: Setting = { seats: new Map(), left: [], cost: 0 };
  for (const wish of order) {
    const seat = cheapest(wish, seats.get(wish)!, room);
    if (seat) {
      setting.seats.set(wish, seat);
      take(room, [seat.callout]);
    } else setting.left.push(wish);
    setting.cost += seat?.cost ?? LEFT_OUT;
  }
  return setting;
}

/** The cheapest seat that is free; seats come with the cheapest first. */
function cheapest(wish: Wish, seats: readonly CalloutSeat[], room: Room): CalloutSeat | undefined {
  let best: CalloutSeat | undefined;
  for (const seat of seats) {
    if (best && seat.cost >= best.cost) break;
    if (!fits(wish, seat.callout, room)) continue;
    const cost = seat.cost + displeasure(seat.callout, room);
    if (!best || cost < best.cost) best = { ...seat, cost };
  }
  return best;
}

function fits({ at }: Wish, { box, leader }: Callout, room: Room): boolean {
  if (!isFree(room, { boxes: [grow(box, CLEAR)], cost: 0 })) return false;
  if (!leader) return true;
  const barred = room.boxes.some((taken) => !holds(taken, at) && lineHits(leader, taken));
  return (
    !barred &&
    !room.lines.some((line) => segmentsOf(line).some((one) => crosses(...one, ...leader)))
  );
}

function displeasure({ box, leader }: Callout, { dislikes }: Room): number {
  return sum(dislikes, ({ line, cost }) => {
    const covered = lineHits(line, box) ? cost : 0;
    const passed =
      leader && segmentsOf(line).some((one) => crosses(...one, ...leader)) ? cost * PASSED : 0;
    return covered + passed;
  });
}

function take(room: Room, callouts: readonly Callout[]) {
  room.boxes.push(...callouts.map(({ box }) => grow(box, CLEAR)));
  room.lines.push(...callouts.flatMap(({ leader }) => (leader ? [leader] : [])));
}

function costliest({ seats }: Setting): Wish | undefined {
  return [...seats].toSorted(([, a], [, b]) => b.cost - a.cost)[0]?.[0];
}
