import type { Point } from '../geometry/plane.ts';
import type { Seat } from './shape.ts';
import type { Turn } from './turn.ts';

/** The tick or bar of a time, drawn from the mark that it is tied to. */
export interface Trace {
  kind: 'tick' | 'span';
  path: string;
}

/** Draws the time that a mark stands for: a bar as a line, a tick, or a tick that runs out into the past. */
export function traceOf({ form, band }: NonNullable<Seat['trace']>, at: Point, turn: Turn): Trace {
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
    ? { kind: 'tick', path: `${draw([...tick, start], at, turn)}z` }
    : { kind: 'tick', path: draw(tick, at, turn) };
}

/** Points counted from a mark in whole units, each from the one before. */
function draw(points: readonly Point[], mark: Point, turn: Turn): string {
  let pen = mark;
  const steps = points.map((point) => {
    const [x, y] = turn(...point);
    const step = [Math.round(x - pen[0]), Math.round(y - pen[1])] as const;
    pen = [pen[0] + step[0], pen[1] + step[1]];
    return step;
  });
  const [[x, y], ...rest] = steps as [Point, ...Point[]];
  return `M${x} ${y}${rest.map(([dx, dy]) => (dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${dx} ${dy}`)).join('')}`;
}
