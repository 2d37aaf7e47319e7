import { area, curveStepAfter, line } from 'd3-shape';
import type { Spot } from './axes.ts';

/** A total for as long as it stands: without a height where it is put in words, with two where it is a range. */
export interface Tread {
  from: number;
  to: number;
  y?: number;
  high?: number;
}

// Neither shape asks for the place of what is not defined.
const stairs = line<Spot | undefined>(
  (spot) => spot!.x,
  (spot) => spot!.y,
)
  .defined((spot) => spot !== undefined)
  .curve(curveStepAfter)
  .digits(0);

/** The line through totals: it rises from the base, and has a gap for as long as there are only words. */
export function stairsOf(treads: readonly Tread[], base: number): string {
  const [first] = treads;
  const foot = first?.y === undefined ? [] : [{ x: first.from, y: base }];
  const turns = treads.flatMap(({ from, to, y }, i) => {
    if (y === undefined) return [undefined];
    const ends = treads[i + 1]?.y === undefined;
    return ends
      ? [
          { x: from, y },
          { x: to, y },
        ]
      : [{ x: from, y }];
  });
  return stairs([...foot, ...turns]) ?? '';
}

interface Edge {
  x: number;
  low: number;
  high: number;
}

const band = area<Edge | undefined>()
  .x((edge) => edge!.x)
  .y0((edge) => edge!.low)
  .y1((edge) => edge!.high)
  .defined((edge) => edge !== undefined)
  .digits(0);

/** The area between the least and the greatest number of the totals that are ranges; nothing without any. */
export function bandOf(treads: readonly Tread[]): string | undefined {
  const edges = treads.flatMap(({ from, to, y: low, high }) =>
    low === undefined || high === undefined
      ? []
      : [{ x: from, low, high }, { x: to, low, high }, undefined],
  );
  return band(edges) ?? undefined;
}
