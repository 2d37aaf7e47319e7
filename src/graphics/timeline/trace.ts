import type { Box, Point } from '../geometry/plane.ts';
import { curveLinear, curveLinearClosed, line } from 'd3-shape';
import type { Mark } from './shape.ts';

/** The tick or bar of a time, drawn from the mark that it is tied to. */
export interface Trace {
  kind: 'tick' | 'span';
  path: string;
}

/** Turns a point of a lane (along the hours, deep in the lane) into units of the drawing. */
export type Turn = (along: number, deep: number) => Point;

/** Draws the time that a mark stands for: a bar as a line, a tick, or a tick that runs out into the past. */
export function traceOf({ form, band }: NonNullable<Mark['trace']>, at: Point, turn: Turn): Trace {
  const middle = (band.y0 + band.y1) / 2;
  const half = Math.min(3, middle - band.y0);
  const start: Point = [band.x0, middle];
  if (form === 'bar') return { kind: 'span', path: draw([start, [band.x1, middle]], at, turn) };
  const x = band.x1 - 1;
  const tick: Point[] = [
    [x, middle - half],
    [x, middle + half],
  ];
  return form === 'open'
    ? { kind: 'tick', path: draw([...tick, start], at, turn, curveLinearClosed) }
    : { kind: 'tick', path: draw(tick, at, turn) };
}

/** A box of a lane in units of the drawing. */
export function turnBox({ x0, y0, x1, y1 }: Box, turn: Turn): Box {
  const [ax, ay] = turn(x0, y0);
  const [bx, by] = turn(x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

/** A line through points of a lane, counted from a mark in whole units. */
function draw(points: readonly Point[], [x, y]: Point, turn: Turn, curve = curveLinear): string {
  const turned = points.map((point) => turn(...point));
  const path = line<Point>(
    (point) => point[0] - x,
    (point) => point[1] - y,
  );
  return path.curve(curve).digits(0)(turned)!;
}
