import type { CasualtyRow } from '../../domain/record/casualties.ts';
import type { Count } from '../../domain/values/count.ts';
import { spanOf } from '../../domain/values/when.ts';
import { holds } from '../../domain/values/sum.ts';
import { layoutAxes, scalesOf, stroke } from './axes.ts';
import type { Axes, ChartOptions, Scales, Spot } from './axes.ts';
import { capOf, dropOf } from './bound.ts';
import { drawnRows, type DrawnRow } from './drawn-row.ts';
import { letterTotals, type Level } from './ladder-letters.ts';
import { bandOf, stairsOf, type Tread } from './stairs.ts';

/** A ladder of running totals over the time of saying: a step for each total, none for words. */
export interface Ladder extends Axes {
  /** The line through the totals; it breaks off where a total is put in words, or taken back. */
  path: string;
  /** From the least to the greatest number of totals that are ranges, for as long as they stand. */
  band?: string;
  /** The frame that cuts the line off at the moment shown, and how far the line is moved in it. */
  frame: { x: number; width: number; shift: number };
  steps: LadderStep[];
}

/** One total: its step, and the stretch in which it may have been said. */
export interface LadderStep {
  row: CasualtyRow;
  count: Count;
  x: number;
  y: number;
  saying?: string;
  /** Across the step: at the most that there may be, or at the most likely number of a range. */
  cap?: string;
  /** Below it, where it is but the most that there may be. */
  drop?: string;
  /** Where the total is lettered; absent when it repeats the one before. */
  label?: Spot;
  /** What was added, lettered under the total where the rise has room for it; absent where the total before and it do not make the new one. */
  added?: Spot & { count: Count; hasRoom: boolean };
}

/** A total as a tread of the stairs; what is but the most that there may be is none, and stands at its number. */
interface Rung extends Tread {
  drawn: DrawnRow;
  most?: number;
}

/** So high is a rise that has room for a line of small letters. */
const RISE = 20;

/** Lays out the totals of one series; rows without a number have no step and belong in the table. */
export function layoutLadder(rows: readonly CasualtyRow[], options: ChartOptions): Ladder {
  const axes = layoutAxes(options);
  const scales = scalesOf(options);
  const rungs = rungsOf(drawnRows(rows), scales, scales.x(options.until));
  const band = bandOf(rungs);
  return {
    ...axes,
    path: stairsOf(rungs, axes.base),
    ...(band !== undefined && { band }),
    frame: { x: axes.left, width: axes.right - axes.left, shift: -axes.left },
    steps: stepsOf(rungs, scales),
  };
}

function rungsOf(rows: readonly DrawnRow[], { x, y }: Scales, end: number): Rung[] {
  const from = rows.map(({ row }) => x(row.claim.knownFrom));
  return rows.flatMap((drawn, i) => {
    const next = from[i + 1] ?? end;
    const back = drawn.row.claim.withdrawn?.from;
    const to = Math.min(next, back === undefined ? Infinity : x(back));
    const rung = {
      drawn,
      from: from[i]!,
      to,
      ...(drawn.value !== undefined && { [drawn.below ? 'most' : 'y']: y(drawn.value) }),
      ...(drawn.high !== undefined && { high: y(drawn.high) }),
    };
    return to < next ? [rung, { drawn, from: to, to: next }] : [rung];
  });
}

function stepsOf(rungs: readonly Rung[], scales: Scales): LadderStep[] {
  const steps: LadderStep[] = [];
  const levels: Level[] = [];
  let before: Count | undefined;
  for (const { drawn, from: x, y: stair, most } of rungs) {
    const y = stair ?? most;
    if (y === undefined) continue;
    const { row, figure } = drawn;
    const sum = { before, added: row.added?.count, total: figure.count };
    before = figure.count;
    const saying = sayingOf(row, scales);
    const below = steps.at(-1)?.y ?? scales.y(0);
    steps.push({
      row,
      count: figure.count,
      x,
      y,
      ...(saying && { saying: stroke({ x: saying.from, y }, { x: saying.to, y }) }),
      ...boundsAt(drawn, { x, y }, scales),
      ...(y !== steps.at(-1)?.y && addedIn(row, holds(sum), { x, y }, below)),
    });
    levels.push({ x, y, from: saying?.from ?? x, words: figure.count.wording });
  }
  const labels = letterTotals(levels);
  return steps.map((step, i) =>
    step.y === steps[i - 1]?.y ? step : { ...step, label: labels[i]! },
  );
}

function boundsAt({ below, best }: DrawnRow, at: Spot, { y }: Scales) {
  if (below) return { cap: capOf(at), drop: dropOf(at, y(0)) };
  return best === undefined ? {} : { cap: capOf({ x: at.x, y: y(best) }) };
}

function addedIn({ added }: CasualtyRow, sumHolds: boolean, { x, y }: Spot, below: number) {
  if (!added || !sumHolds) return {};
  return { added: { x: x - 6, y: y + 16, count: added.count, hasRoom: below - y >= RISE } };
}

/** The stretch in which a total may have been said. */
function sayingOf({ claim }: CasualtyRow, { x }: Scales): { from: number; to: number } | undefined {
  const { from, to } = spanOf(claim.said);
  return from === undefined || from === to ? undefined : { from: x(from), to: x(to) };
}
