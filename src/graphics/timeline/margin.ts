import type { Claim } from '../../domain/record/dataset.ts';
import type { Setting } from './setting.ts';
import { bandsOf, cellFor, type Mark } from './shape.ts';

/** The claims whose time is not given, in the margin; y counts from its beginning. */
export function marginMarks(claims: readonly Claim[], setting: Setting): Mark[] {
  const [first, ...others] = claims;
  if (!first) return [];
  const [from, to] = setting.margin;
  const { cell, lane } = setting;
  const fit = (length: number, each: number) => Math.max(1, Math.floor(length / each));
  const wide = setting.size === 'wide';
  const [, deep] = cellFor(
    claims.map((claim) => [claim]),
    setting,
  );
  const columns = fit(to - from, cell[0]);
  const rows = wide ? 2 : fit(lane.most - bandsOf(setting, 'happened'), deep);
  const all: Mark['claims'] = [first, ...others];
  const groups = all.length > columns * rows ? [all] : all.map((claim): Mark['claims'] => [claim]);
  const [long, depth] = cellFor(groups, setting);
  const floor = wide ? 0 : bandsOf(setting, 'happened');
  return groups.map((group, i) => {
    const [x, y] = [from + (i % columns) * long, floor + Math.floor(i / columns) * depth];
    return { claims: group, box: { x0: x, y0: y, x1: x + long, y1: y + depth } };
  });
}
