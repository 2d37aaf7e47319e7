import { range } from 'd3-array';
import { HOUR, type Minute } from '../../domain/values/when.ts';

/** An hour written over a strip, in percent of its length. */
export interface WrittenHour {
  x: number;
  at: Minute;
  anchor: 'start' | 'middle' | 'end';
}

/** So many hours are written at most. */
const MOST = 7;

/** The steps in which hours are written. */
const STEPS = [1, 2, 3, 6, 12, 24];

/** The hours over a strip: full ones, few enough to be read, the outermost within its ends. */
export function layoutHours({ from, to }: { from: Minute; to: Minute }): WrittenHour[] {
  const step = STEPS.find((hours) => (to - from) / (hours * HOUR) <= MOST - 1) ?? 24;
  const first = Math.ceil(from / (step * HOUR)) * step * HOUR;
  return range(first, to + 1, step * HOUR).map((at) => {
    const x = Math.round(((at - from) / (to - from)) * 1000) / 10;
    return {
      x,
      at,
      anchor: x < 4 ? 'start' : x > 96 ? 'end' : 'middle',
    };
  });
}
