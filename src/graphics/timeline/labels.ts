import { emptyRoom, place } from '../plate/label-placer.ts';
import { inside, overlap, type Box } from '../geometry/plane.ts';
import { textWidth } from '../plate/text-width.ts';
import { boxesOf, type Label, type Lettering, type PackedBlock } from './packed.ts';
import type { Setting } from './setting.ts';
import type { Mark } from './shape.ts';

/** What parts a label from its mark, and from whatever is next to it. */
const AIR = 4;

/** The ways in which the mark of a single claim can be lettered without touching its own block. */
export function labelsBeside(
  { claims, box }: Mark,
  block: readonly Mark[],
  { letters, hours, margin }: Setting,
  say: Lettering['say'],
): Label[] {
  if (letters === 0 || claims.length > 1) return [];
  const [claim] = claims;
  const width = Math.ceil(textWidth(say(claim), { size: letters })) + AIR;
  const frame: Box = { x0: margin[1], y0: -Infinity, x1: hours[1], y1: Infinity };
  return (['start', 'end'] as const).flatMap((anchor, cost): Label[] => {
    const x = anchor === 'start' ? box.x1 : box.x0 - width;
    const room = { x0: x, y0: box.y0, x1: x + width, y1: box.y1 };
    const free = inside(room, frame) && !block.some((other) => overlap(room, other.box));
    return free ? [{ claim, anchor, cost, boxes: [room] }] : [];
  });
}

/** All labels of a lane: those given, and for what is not lettered yet, in the order of the claims, wherever there is room left in the lane. */
export function labelsOf(
  blocks: readonly PackedBlock[],
  depth: number,
  setting: Setting,
  say: Lettering['say'],
): Label[] {
  const room = emptyRoom({ x0: setting.margin[1], y0: 0, x1: setting.hours[1], y1: depth });
  const given = blocks.flatMap(({ labels }) => labels);
  room.boxes.push(...blocks.flatMap(boxesOf));
  const lettered = new Set(given.map(({ claim }) => claim.id));
  const wishes = blocks
    .flatMap(({ marks }) => marks.map((mark) => ({ mark, block: marks })))
    .filter(({ mark: { claims } }) => claims.length === 1 && !lettered.has(claims[0].id))
    .toSorted((a, b) => a.mark.claims[0].number - b.mark.claims[0].number);
  const rest = wishes.flatMap(
    ({ mark, block }) => place(room, labelsBeside(mark, block, setting, say)) ?? [],
  );
  return [...given, ...rest];
}
