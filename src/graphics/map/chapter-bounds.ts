import {
  type Bounds,
  type Frame,
  frameBox,
  middleUnitsPerKm,
  unproject,
} from '../geometry/mercator.ts';
import { type Box, union } from '../geometry/plane.ts';

/** The shape of a chapter’s map: so many times as wide as high; the more claims, the higher, for their words. */
const ASPECTS = [
  { upTo: 2, aspect: 1.9 },
  { upTo: 4, aspect: 1.4 },
  { upTo: Infinity, aspect: 1.15 },
];

/** It is at least so wide on the ground. */
const LEAST_KM = 45;

/** The part of what is shown that is added on each side, for lettering. */
const PADDING = 0.2;

/** What a chapter’s map shows: all that it is given with room around it, never more than the frame of the whole map. */
export function chapterBounds(boxes: readonly Box[], whole: Frame): Bounds {
  const { aspect } = ASPECTS.find(({ upTo }) => boxes.length <= upTo)!;
  const seen = boxes.length > 0 ? union(boxes) : frameBox(whole);
  const wide = (1 + 2 * PADDING) * (seen.x1 - seen.x0);
  const high = (1 + 2 * PADDING) * (seen.y1 - seen.y0);
  const width = Math.max(wide, high * aspect, LEAST_KM * middleUnitsPerKm(whole));
  const most = Math.min(1, whole.width / width, (whole.height * aspect) / width);
  const [x0, x1] = stretch(seen.x0, seen.x1, width * most, whole.width);
  const [y0, y1] = stretch(seen.y0, seen.y1, (width * most) / aspect, whole.height);
  return { southwest: corner(whole, x0, y1), northeast: corner(whole, x1, y0) };
}

/** A stretch of a length around the middle of another, moved to lie between 0 and an end. */
function stretch(from: number, to: number, length: number, end: number): [number, number] {
  const start = Math.max(0, Math.min((from + to - length) / 2, end - length));
  return [start, start + length];
}

function corner(frame: Frame, x: number, y: number): [number, number] {
  const [lng, lat] = unproject(frame, [x, y]).map((degrees) => Number(degrees.toFixed(3)));
  return [lng!, lat!];
}
