import { stroke, type Spot } from './axes.ts';

/** How far a mark that is open reaches beyond its number, or below it. */
export const MORE = 18;

/** The breadth of a column. */
export const BREADTH = 9;

/** A line across: the most that there may be, or the most likely number of a range. */
export function capOf({ x, y }: Spot): string {
  return stroke({ x: x - BREADTH, y }, { x: x + BREADTH, y });
}

/** From the most that there may be downwards: how many there were is open, as far as none. */
export function dropOf({ x, y }: Spot, base: number): string {
  return stroke({ x, y }, { x, y: Math.min(base, y + MORE) });
}
