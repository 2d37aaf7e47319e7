import type { Claim } from '../../domain/record/dataset.ts';
import { emptyRoom, place, type Candidate } from '../plate/label-placer.ts';
import { inside, overlap, type Box } from '../geometry/plane.ts';
import { textWidth } from '../plate/text-width.ts';
import { boxesOf, type PackedBlock } from './packing.ts';
import type { TimelineSetting } from './setting.ts';
import type { Seat } from './shape.ts';

/** A label beside the mark of a claim, to its right (start) or to its left (end). */
export interface LabelSeat extends Candidate {
  claim: Claim;
  anchor: 'start' | 'end';
}

/** What parts a label from its mark, and from whatever is next to it. */
const AIR = 4;

/** The ways in which the mark of a single claim can be lettered without touching its own block. */
export function labelsBeside(
  { claims, box }: Seat,
  block: readonly Seat[],
  { letters, hours, margin }: TimelineSetting,
): LabelSeat[] {
  if (letters === 0 || claims.length > 1) return [];
  const [claim] = claims;
  const width = Math.ceil(textWidth(claim.label, { size: letters })) + AIR;
  const frame: Box = { x0: margin[1], y0: -Infinity, x1: hours[1], y1: Infinity };
  return (['start', 'end'] as const).flatMap((anchor, cost): LabelSeat[] => {
    const x = anchor === 'start' ? box.x1 : box.x0 - width;
    const room = { x0: x, y0: box.y0, x1: x + width, y1: box.y1 };
    const free = inside(room, frame) && !block.some((other) => overlap(room, other.box));
    return free ? [{ claim, anchor, cost, boxes: [room] }] : [];
  });
}

/** Letters what is not lettered yet, in the order of the claims, wherever there is room left in the lane. */
export function letterRest(
  blocks: readonly PackedBlock[],
  depth: number,
  setting: TimelineSetting,
): LabelSeat[] {
  const room = emptyRoom({ x0: setting.margin[1], y0: 0, x1: setting.hours[1], y1: depth });
  const given = blocks.flatMap(({ labels }) => labels);
  room.boxes.push(...blocks.flatMap(boxesOf));
  const lettered = new Set(given.map(({ claim }) => claim.id));
  const wishes = blocks
    .flatMap(({ seats }) => seats.map((seat) => ({ seat, block: seats })))
    .filter(({ seat: { claims } }) => claims.length === 1 && !lettered.has(claims[0].id))
    .toSorted((a, b) => a.seat.claims[0].number - b.seat.claims[0].number);
  const rest = wishes.flatMap(
    ({ seat, block }) => place(room, labelsBeside(seat, block, setting)) ?? [],
  );
  return [...given, ...rest];
}
