import type { Box, Point } from '../geometry/plane.ts';

/** Turns a point of a lane (along the hours, deep in the lane) into units of the drawing. */
export type Turn = (along: number, deep: number) => Point;

/** A box of a lane in units of the drawing. */
export function turnBox({ x0, y0, x1, y1 }: Box, turn: Turn): Box {
  const [ax, ay] = turn(x0, y0);
  const [bx, by] = turn(x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
