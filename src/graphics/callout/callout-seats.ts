import type { DrawnClaim } from '../mark/drawn-claim.ts';
import { between, type Box, distance, type Point } from '../geometry/plane.ts';
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

/** The directions around a mark, beside it first: lettering is read from the left. */
const WAYS = [0, 20, 40, 60, 75, 90, 105, 120, 140, 160].flatMap((way) => [way, way - 180]);

/** How far the lettering keeps from the rim of its mark, in its own size. */
const GAPS = [0.5, 1, 1.6, 2.4, 3.4, 4.6, 6, 7.6, 9.4, 11.4];

/** From this distance on, in its own size, a leader is drawn. */
const LED = 0.7;

const LEADING = 1.2;
const ASCENT = 0.8;

/** What a line more costs, what it costs to stand a size further away, and to stand over or under the mark. */
const PER_LINE = 3;
const PER_SIZE = 6;
const UPRIGHT = 5;

/** Every way to letter a claim around its mark, the best ones first. */
export function calloutSeats(wish: Wish, style: CalloutStyle): CalloutSeat[] {
  const { size, widths } = style;
  const blocks = widths.map((width) => wordCallout(wish.mark, width, size));
  const distinct = blocks.filter((lines, i) => lines.length !== blocks[i - 1]?.length);
  return distinct
    .flatMap((lines) =>
      GAPS.flatMap((gap) => WAYS.map((way) => seatAt(wish, lines, gap, way, size))),
    )
    .toSorted((a, b) => a.cost - b.cost);
}

function seatAt(
  { mark, at, radius }: Wish,
  lines: CalloutLine[],
  gap: number,
  way: number,
  size: number,
): CalloutSeat {
  const turn = (way * Math.PI) / 180;
  const [aside, down] = [Math.cos(turn), Math.sin(turn)];
  const [step, width] = [
    Math.round(size * LEADING),
    Math.max(...lines.map((line) => lineWidth(line, size))),
  ];
  const height = lines.length * step;
  const away = radius + gap * size;
  const x = at[0] + aside * away;
  const y = at[1] + down * away;
  const anchor = Math.abs(aside) < 0.1 ? 'middle' : aside > 0 ? 'start' : 'end';
  const x0 = x - { start: 0, middle: width / 2, end: width }[anchor];
  const y0 = y - (height / 2) * (1 - down);
  const box = { x0, y0, x1: x0 + width, y1: y0 + height };
  return {
    callout: {
      mark,
      lines,
      anchor,
      at: [x, y0 + size * ASCENT + (step - size) / 2],
      lineHeight: step,
      ...(gap > LED && { leader: leaderTo(at, radius, box, anchor) }),
      box,
    },
    cost: PER_SIZE * gap + PER_LINE * lines.length + UPRIGHT * Math.abs(down),
  };
}

/** The shortest line from the lettering to the rim of its mark. */
function leaderTo(at: Point, radius: number, box: Box, anchor: Callout['anchor']): [Point, Point] {
  const middle = (box.x0 + box.x1) / 2;
  const x = { start: box.x0 - 2, middle, end: box.x1 + 2 }[anchor];
  const within = (wish: number, least: number, most: number) =>
    Math.max(least, Math.min(wish, most));
  const y = within(at[1], box.y0 + 6, box.y1 - 6);
  const from: Point = anchor === 'middle' ? [x, at[1] < box.y0 ? box.y0 - 1 : box.y1 + 1] : [x, y];
  return [from, between(at, from, radius / distance(at, from))];
}
