import { range } from 'd3-array';
import { type Frame, project } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';

/** The engraved frame: ticks between its two lines, and the degrees written at them. */
export interface MapFrame {
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
  return { ticks, degrees: [...top, ...left] };
}

function ticksOf(xs: readonly number[], ys: readonly number[], frame: Frame): string {
  const [right, bottom] = [frame.width, Math.round(frame.height)];
  const across = xs.map(
    (x) => `M${Math.round(x)} ${-FRAME_BAND}v${FRAME_BAND}m0 ${bottom}v${FRAME_BAND}`,
  );
  const down = ys.map(
    (y) => `M${-FRAME_BAND} ${Math.round(y)}h${FRAME_BAND}m${right} 0h${FRAME_BAND}`,
  );
  return [...across, ...down].join('');
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
