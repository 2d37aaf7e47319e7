import { lineHits, lineMeets } from '../geometry/line-hits.ts';
import { type Box, boxAround, grow, holds, union } from '../geometry/plane.ts';
import { type Dislike, isFree, type Room } from '../plate/label-placer.ts';
import type { CalloutStyle } from '../plate/plate-style.ts';
import type { Callout } from './callout.ts';
import { type CalloutSeat, calloutSeats, type Wish } from './callout-seats.ts';

/** The space around a callout. */
const CLEAR = 2;

/** How much more than a mark lettering shall keep off the line of contact, borders and towns, and how much less its leader. */
const COVERED = 7;
const PASSED = 0.6;

/** So many orders are tried, the next one each time led by what found no room, or a poor seat, before. */
const TRIES = 100;

/** So many of the cheapest seats of a claim are looked at. */
const MOST_SEATS = 240;

/** What it costs to leave a claim without lettering. */
const LEFT_OUT = 1000;

/** A claim that wants lettering with the ways in which it could be, the cheapest first. */
interface Choice {
  wish: Wish;
  seats: CalloutSeat[];
}

/** What one order of the claims comes to. */
interface Setting {
  seats: Map<Choice, CalloutSeat>;
  cost: number;
}

/** Letters claims around their marks; covers no mark, name, callout or leader. What has no room is not lettered. */
export function placeCallouts(wishes: readonly Wish[], room: Room, style: CalloutStyle): Callout[] {
  const choices = wishes.map((wish) => ({ wish, seats: seatsIn(room, wish, style) }));
  const least = choices.reduce((sum, { seats }) => sum + (seats[0]?.cost ?? LEFT_OUT), 0);
  let order = [...choices];
  let best = setAll(order, room);
  let last = best;
  for (let i = 1; i < TRIES && best.cost > least; i++) {
    order = reordered(order, last, i);
    last = setAll(order, room);
    if (last.cost < best.cost) best = last;
  }
  const callouts = choices.flatMap((choice) => best.seats.get(choice)?.callout ?? []);
  take(room, callouts);
  return callouts;
}

/** The cheapest of the seats that are free before any other claim is lettered. */
function seatsIn(room: Room, wish: Wish, style: CalloutStyle): CalloutSeat[] {
  const seats = calloutSeats(wish, room.area, style, (words) => hasRoom(words, room))
    .filter(({ callout }) => isUncrossed(wish, callout, room))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_SEATS);
  if (seats.length === 0) return [];
  const reach = union([boxAround(wish.at, 0), ...seats.map(({ callout }) => callout.box)]);
  const near = room.dislikes.filter(({ line }) => lineHits(line, reach));
  return seats
    .map((seat) => ({ ...seat, cost: seat.cost + displeasure(seat.callout, near) }))
    .toSorted((a, b) => a.cost - b.cost);
}

/** Those without a seat go first, and one of the others, each in turn. */
function reordered(order: readonly Choice[], { seats }: Setting, turn: number): Choice[] {
  const left = order.filter((choice) => !seats.has(choice));
  const rest = order.filter((choice) => seats.has(choice));
  const [next] = rest.splice(turn % Math.max(1, rest.length), 1);
  const first = next ? (turn % 3 === 0 ? [next, ...left] : [...left, next]) : left;
  return [...first, ...rest];
}

function setAll(order: readonly Choice[], { area, dislikes }: Room): Setting {
  const taken: Room = { area, boxes: [], lines: [], dislikes };
  const seats = new Map<Choice, CalloutSeat>();
  let cost = 0;
  for (const choice of order) {
    const seat = choice.seats.find(
      ({ callout }) => hasRoom(callout.box, taken) && isUncrossed(choice.wish, callout, taken),
    );
    if (seat) {
      seats.set(choice, seat);
      take(taken, [seat.callout]);
    }
    cost += seat?.cost ?? LEFT_OUT;
  }
  return { seats, cost };
}

/** Whether words cover nothing that is taken. */
function hasRoom(words: Box, room: Room): boolean {
  return isFree(room, { boxes: [grow(words, CLEAR)], cost: 0 });
}

/** Whether a leader crosses nothing that is taken. */
function isUncrossed({ at }: Wish, { leader }: Callout, room: Room): boolean {
  if (!leader) return true;
  return (
    !room.boxes.some((taken) => !holds(taken, at) && lineHits(leader, taken)) &&
    !room.lines.some((line) => lineMeets(line, leader))
  );
}

/** What a callout covers of what shall stay open, and what its leader passes. */
function displeasure({ box, leader }: Callout, dislikes: readonly Dislike[]): number {
  let sum = 0;
  for (const { line, cost } of dislikes) {
    if (lineHits(line, box)) sum += COVERED * cost;
    if (leader && lineMeets(line, leader)) sum += PASSED * cost;
  }
  return sum;
}

function take(room: Room, callouts: readonly Callout[]) {
  room.boxes.push(...callouts.map(({ box }) => grow(box, CLEAR)));
  room.lines.push(...callouts.flatMap(({ leader }) => (leader ? [leader] : [])));
}
