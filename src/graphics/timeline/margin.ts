import type { Claim } from '../../domain/record/dataset.ts';
import type { TimelineSetting } from './setting.ts';
import { bandsOf, cellFor, type Seat } from './shape.ts';

/** The claims whose time is not given, in the margin; y counts from its beginning. */
export function marginSeats(claims: readonly Claim[], setting: TimelineSetting): Seat[] {
  const [first, ...others] = claims;
  if (!first) return [];
  const [from, to] = setting.margin;
  const { cell, lane } = setting;
  const fit = (length: number, each: number) => Math.max(1, Math.floor(length / each));
  const wide = setting.name === 'wide';
  const [, deep] = cellFor(
    claims.map((claim) => [claim]),
    setting,
  );
  const columns = fit(to - from, cell[0]);
  const rows = wide ? 2 : fit(lane.most - bandsOf(setting, 'happened'), deep);
  const all: Seat['claims'] = [first, ...others];
  const marks = all.length > columns * rows ? [all] : all.map((claim): Seat['claims'] => [claim]);
  const [long, depth] = cellFor(marks, setting);
  const floor = wide ? 0 : bandsOf(setting, 'happened');
  return marks.map((mark, i) => {
    const [x, y] = [from + (i % columns) * long, floor + Math.floor(i / columns) * depth];
    const box = { x0: x, y0: y, x1: x + long, y1: y + depth };
    return { claims: mark, box };
  });
}
