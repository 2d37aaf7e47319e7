import type { DrawnClaim } from '../mark/drawn-claim.ts';
import type { PlacedMark } from './crowded-marks.ts';
import {
  between,
  distance,
  grow,
  holds,
  lineHits,
  overlap,
  type Box,
  type Point,
} from '../geometry/plane.ts';
import type { CalloutStyle } from '../plate/plate-style.ts';
import { textWidth, wrap } from '../plate/text-width.ts';

/** A claim lettered in the margin, tied to its mark by a leader. */
export interface Callout {
  mark: DrawnClaim;
  side: 'left' | 'right';
  /** The label’s lines, then the claimant in the last. */
  lines: string[];
  /** Where the text of the first line begins, or ends in the left margin. */
  at: Point;
  lineHeight: number;
  leader: Point[];
  /** The middle of its mark. */
  from: Point;
  box: Box;
}

/** A claim that wants lettering: its lines and the room that they take. */
export interface Wish {
  mark: DrawnClaim;
  /** The middle of its mark. */
  at: Point;
  lines: string[];
  width: number;
  height: number;
}

/** A margin, with what stands on the plate already. */
export interface Margin {
  side: Callout['side'];
  area: Box;
  style: CalloutStyle;
  /** The radius of a mark. */
  radius: number;
  taken: readonly Box[];
}

/** The level part of a leader at the lettering, and the space before it. */
const STUB = 10;
const SPACE = 4;

const LEADING = 1.2;
const PASSED = 300;
const COVERED = 900;

/** Breaks a claim’s label into lines and puts the claimant under them. */
export function wishFor({ marks: [mark], at }: PlacedMark, style: CalloutStyle): Wish {
  const bold = { size: style.label, bold: true };
  const label = wrap(mark.label, style.width, bold);
  const widths = [
    ...label.map((line) => textWidth(line, bold)),
    textWidth(mark.claimant, { size: style.claimant }),
  ];
  const lines = [...label, mark.claimant];
  return { mark, at, lines, width: Math.max(...widths), height: lines.length * lineHeight(style) };
}

/** A callout with its top at a height, and the leader from its first line to the rim of its mark. */
export function setCallout(
  { mark, at, lines, width, height }: Wish,
  top: number,
  margin: Margin,
): Callout {
  const { side, area, style, radius } = margin;
  const step = lineHeight(style);
  const [x, out] =
    side === 'left'
      ? [area.x0 + style.inset + style.width, 1]
      : [area.x1 - style.inset - style.width, -1];
  const y = top + step * 0.45;
  const elbow: Point = [x + out * STUB, y];
  const left = side === 'left' ? x - width : x;
  return {
    mark,
    side,
    lines,
    at: [x, top + style.label * 0.86],
    lineHeight: step,
    leader: [[x + out * SPACE, y], elbow, between(at, elbow, radius / (distance(at, elbow) || 1))],
    from: at,
    box: { x0: left, y0: top, x1: left + width, y1: top + height },
  };
}

/** Short, level leaders that pass over nothing, and lettering that covers nothing. */
export function costOf({ leader, box, from }: Callout, taken: readonly Box[]): number {
  const [, elbow, end] = leader as [Point, Point, Point];
  const passed = taken.filter((other) => !holds(other, from) && lineHits(leader, other)).length;
  const covered = taken.filter((other) => overlap(other, grow(box, 3))).length;
  const [across, down] = [Math.abs(end[0] - elbow[0]), Math.abs(end[1] - elbow[1])];
  return across / 2 + down + PASSED * passed + COVERED * covered;
}

function lineHeight({ label }: CalloutStyle): number {
  return Math.round(label * LEADING);
}
