import { range } from 'd3-array';
import { type Frame, frameBox, project } from '../geometry/mercator.ts';
import { boxesPath, linesPath } from '../geometry/path.ts';
import { grow, type Point } from '../geometry/plane.ts';

/** The engraved frame: its two lines, ticks between them, and the degrees written at them. */
export interface MapFrame {
  neat: string;
  ticks: string;
  degrees: Degree[];
}

/** A degree written at an edge. */
export interface Degree {
  text: string;
  at: Point;
  side: 'top' | 'left';
}

/** The distance between the two lines of the frame. */
export const FRAME_BAND = 8;

/** Ticks stand every 6 minutes of arc, degrees every 30. */
const TICK = 6;
const LABEL = 30;

/** The frame around a plate: the ticks lie outside its edge, the degrees inside. */
export function drawMapFrame(frame: Frame): MapFrame {
  const { southwest, northeast } = frame.bounds;
  const across = minutes(southwest[0], northeast[0]).map((m) => ({
    m,
    x: project(frame, [m / 60, northeast[1]])[0],
  }));
  const down = minutes(southwest[1], northeast[1]).map((m) => ({
    m,
    y: project(frame, [southwest[0], m / 60])[1],
  }));
  const top = across
    .filter(isLabelled)
    .map(({ m, x }): Degree => ({ text: degrees(m), at: [x, 0], side: 'top' }));
  const left = down
    .filter(isLabelled)
    .map(({ m, y }): Degree => ({ text: degrees(m), at: [0, y], side: 'left' }));
  const ticks = ticksOf(
    across.map(({ x }) => x),
    down.map(({ y }) => y),
    frame,
  );
  const edge = { ...frameBox(frame), y1: Math.round(frame.height) };
  const neat = boxesPath([edge, grow(edge, FRAME_BAND)]);
  return { neat, ticks, degrees: [...top, ...left] };
}

function ticksOf(xs: readonly number[], ys: readonly number[], frame: Frame): string {
  const [right, bottom] = [frame.width, Math.round(frame.height)];
  const across = xs.flatMap((x): Point[][] => [upright(x, -FRAME_BAND), upright(x, bottom)]);
  const down = ys.flatMap((y): Point[][] => [level(-FRAME_BAND, y), level(right, y)]);
  return linesPath([...across, ...down]);
}

function upright(x: number, top: number): Point[] {
  return [
    [x, top],
    [x, top + FRAME_BAND],
  ];
}

function level(left: number, y: number): Point[] {
  return [
    [left, y],
    [left + FRAME_BAND, y],
  ];
}

function isLabelled({ m }: { m: number }): boolean {
  return m % LABEL === 0;
}

function minutes(from: number, to: number): number[] {
  const first = Math.ceil((from * 60 + 0.5) / TICK) * TICK;
  return range(first, to * 60 - 0.5, TICK);
}

function degrees(m: number): string {
  return `${Math.floor(m / 60)}°${m % 60 === 0 ? '' : String(m % 60).padStart(2, '0') + '′'}`;
}
