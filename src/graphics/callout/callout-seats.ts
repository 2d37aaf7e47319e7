import { range } from 'd3-array';
import type { DrawnClaim } from '../mark/drawn-claim.ts';
import { between, type Box, distance, type Point, QuickBox } from '../geometry/plane.ts';
import type { CalloutStyle } from '../plate/plate-style.ts';
import { type Callout, type CalloutLine, lineWidth, wordCallout } from './callout.ts';

/** A claim that wants lettering, and the middle and radius of its mark. */
export interface Wish {
  mark: DrawnClaim;
  at: Point;
  radius: number;
}

/** A way in which a callout could stand. */
export interface CalloutSeat {
  callout: Callout;
  cost: number;
}

/** How far apart seats are tried, how near to the rim of the mark they need no leader, and how far they may be, in the size of the lettering. */
const STEP = 0.8;
const LED = 0.9;
const FARTHEST = 13;

/** The distance from the mark of lettering that stands beside it. */
const BESIDE = 0.5;

/** A leader ends so many units before its lettering. */
const SPACE = 2;

const LEADING = 1.2;
const ASCENT = 0.8;

/** What a line more costs, what it costs to stand a size further away, and to stand over or under the mark. */
const PER_LINE = 3;
const PER_SIZE = 6;
const UPRIGHT = 4;

/** Words in lines, and the room that they take. */
interface Block {
  lines: CalloutLine[];
  widths: number[];
  width: number;
  height: number;
  step: number;
}

/** Every way to letter a claim within an area where its words have room: beside its mark, or further away with a leader. */
export function calloutSeats(
  wish: Wish,
  area: Box,
  style: CalloutStyle,
  hasRoom: (words: Box) => boolean,
): CalloutSeat[] {
  const blocks = style.widths.map((width) => blockOf(wish.mark, width, style.size));
  const distinct = blocks.filter(({ lines }, i) => lines.length !== blocks[i - 1]?.lines.length);
  return distinct.flatMap((block) =>
    [
      ...cornersBeside(wish, block, style.size),
      ...cornersIn(area, wish, block, style.size),
    ].flatMap((corner) => seatAt(wish, block, corner, style.size, hasRoom) ?? []),
  );
}

function blockOf(mark: DrawnClaim, width: number, size: number): Block {
  const lines = wordCallout(mark, width, size);
  const widths = lines.map((line) => lineWidth(line, size));
  const step = Math.round(size * LEADING);
  return { lines, widths, width: Math.max(...widths), height: lines.length * step, step };
}

/** The upper left corners of a block right and left of a mark, level with it at its first, middle or last line. */
function cornersBeside({ at: [x, y], radius }: Wish, block: Block, size: number): Point[] {
  const away = radius + BESIDE * size;
  const tops = [block.step / 2, block.height / 2, block.height - block.step / 2];
  return [x + away, x - away - block.width].flatMap((left) =>
    tops.map((top): Point => [left, y - top]),
  );
}

/** The corners of a grid over what lies near enough to a mark. */
function cornersIn(
  area: Box,
  { at: [x, y] }: Wish,
  { width, height }: Block,
  size: number,
): Point[] {
  const reach = FARTHEST * size;
  const from = (least: number, wish: number) => least + SPACE + steps(wish - least) * size * STEP;
  const steps = (way: number) => Math.max(0, Math.floor(way / (size * STEP)));
  const rows = range(
    from(area.y0, y - reach - height),
    Math.min(y + reach, area.y1 - height - SPACE),
    size * STEP,
  );
  return range(
    from(area.x0, x - reach - width),
    Math.min(x + reach, area.x1 - width - SPACE),
    size * STEP,
  ).flatMap((left) => rows.map((top): Point => [left, top]));
}

/** The seat with this corner, if it is near enough to the mark, off it, and has room. */
function seatAt(
  { mark, at, radius }: Wish,
  { lines, widths, width, height, step }: Block,
  [x0, y0]: Point,
  size: number,
  hasRoom: (words: Box) => boolean,
): CalloutSeat | undefined {
  const box = new QuickBox(x0, y0, x0 + width, y0 + height);
  const from = nearest(at, box, widths);
  const away = (distance(at, from) - radius) / size;
  if (away < BESIDE / 2 || away > FARTHEST || !hasRoom(box)) return undefined;
  const anchor = at[0] < x0 ? 'start' : at[0] > box.x1 ? 'end' : 'middle';
  const x = { start: x0, middle: x0 + width / 2, end: box.x1 }[anchor];
  const callout: Callout = {
    mark,
    lines,
    anchor,
    at: [x, y0 + size * ASCENT + (step - size) / 2],
    lineHeight: step,
    ...(away > LED && {
      leader: [
        between(from, at, SPACE / distance(at, from)),
        between(at, from, radius / distance(at, from)),
      ],
    }),
    box,
  };
  const upright = anchor === 'middle' ? UPRIGHT : 0;
  return { callout, cost: PER_SIZE * away + PER_LINE * lines.length + upright };
}

/** The point of the lettering that is nearest to its mark; over and under it, of its last or first line. */
function nearest([x, y]: Point, { x0, y0, x1, y1 }: Box, widths: readonly number[]): Point {
  const clamp = (wish: number, least: number, most: number) =>
    Math.max(least, Math.min(wish, most));
  const inset = Math.min(6, (y1 - y0) / 3);
  if (x < x0 || x > x1) return [clamp(x, x0, x1), clamp(y, y0 + inset, y1 - inset)];
  const [middle, half] = [(x0 + x1) / 2, (y < y0 ? widths[0]! : widths.at(-1)!) / 2];
  return [clamp(x, middle - half, middle + half), clamp(y, y0, y1)];
}
