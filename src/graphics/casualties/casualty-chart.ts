import { scaleLinear } from 'd3-scale';
import type { CasualtyRow } from '../../domain/record/casualties.ts';
import { drawnValue, type Count } from '../../domain/values/count.ts';
import { civil, DAY, HOUR, spanOf, type Minute } from '../../domain/values/when.ts';

/** A ladder of running totals over the time of saying: a step for each total, open where words leave it open. */
export interface Ladder {
  width: number;
  height: number;
  /** The line through the totals, as an SVG path. */
  path: string;
  /** The stretch of the window, in which the line is cut off at the moment shown. */
  span: { x: number; width: number };
  steps: LadderStep[];
  values: { y: number; value: number }[];
  hours: { x: number; hour: number; midnight: boolean }[];
  base: number;
}

/** One total: its step, and the stretch in which it may have been said. */
export interface LadderStep {
  row: CasualtyRow;
  x: number;
  y: number;
  saying?: { x: number; width: number };
  /** Where the total is lettered; absent when it repeats the one before. */
  label?: { x: number; y: number };
}

export interface ChartOptions {
  window: { from: Minute; to: Minute };
  width: number;
  height: number;
  /** The greatest value of the panels that share a scale. */
  top: number;
  /** The moment up to which it is drawn. */
  until: Minute;
}

const MARGIN = { top: 26, right: 34, bottom: 30, left: 8 };

/** Lays out the totals of one series; rows without a number have no step and belong in the table. */
export function layoutLadder(rows: readonly CasualtyRow[], options: ChartOptions): Ladder {
  const { x, y, ...axes } = layoutAxes(options);
  const { window, until } = options;
  const steps: LadderStep[] = [];
  for (const row of rows) {
    const value = row.killed && drawnValue(row.killed.count);
    if (value === undefined) continue;
    const step = stepOf(
      row,
      whole(x(Math.min(row.claim.knownFrom, window.to))),
      whole(y(value)),
      x,
      window,
    );
    const repeats = steps.at(-1)?.y === step.y;
    steps.push(repeats ? step : { ...step, label: { x: step.x - 6, y: step.y - 8 } });
  }
  return { ...axes, path: pathOf(steps, whole(x(Math.min(window.to, until))), axes.base), steps };
}

/** The axes that both panels share, so that a length means the same number in each. */
function layoutAxes({ window, width, height, top }: ChartOptions) {
  const x = scaleLinear([window.from, window.to], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
  return {
    x,
    y,
    width,
    height,
    span: { x: MARGIN.left, width: width - MARGIN.right - MARGIN.left },
    values: y.ticks(5).map((value) => ({ y: whole(y(value)), value })),
    hours: hoursIn(window).map((at) => ({
      x: whole(x(at)),
      hour: civil(at).hour,
      midnight: at % DAY === 0,
    })),
    base: whole(y(0)),
  };
}

/** A column for a claim about the other side: as high as its number, none where there are only words. */
export interface ClaimColumn {
  row: CasualtyRow;
  count: Count;
  x: number;
  /** The top; absent for words, which stand at the base without a column. */
  y?: number;
  /** How the column ends: closed, open to more, approximate, or in words. */
  end: 'closed' | 'open' | 'about' | 'words';
  label: { x: number; y: number };
}

/** Claims about the other side on the axes of a ladder; no line joins them, for they are no series. */
export interface ClaimChart extends Omit<Ladder, 'path' | 'steps'> {
  columns: ClaimColumn[];
}

/** Lays out columns at the time of saying; killed, and killed and wounded together, are never one measure. */
export function layoutClaims(rows: readonly CasualtyRow[], options: ChartOptions): ClaimChart {
  const { x, y, ...axes } = layoutAxes(options);
  const columns: ClaimColumn[] = [];
  for (const row of rows) {
    const figure = row.killed ?? row.together ?? row.bodies;
    if (!figure) continue;
    const value = drawnValue(figure.count);
    const at = whole(x(Math.min(row.claim.knownFrom, options.window.to)));
    const top = value === undefined ? axes.base : whole(y(value));
    const label = { x: at - 8, y: freeLine(columns, at, top) };
    const end = endOf(figure.count);
    columns.push({
      row,
      count: figure.count,
      x: at,
      end,
      label,
      ...(value !== undefined && { y: top }),
    });
  }
  return { ...axes, columns };
}

const LINE = 15;

/** The line nearest to a column’s top on which no earlier label stands in the way. */
function freeLine(columns: readonly ClaimColumn[], x: number, top: number): number {
  let y = Math.max(MARGIN.top, top + 4);
  const near = columns.filter((column) => Math.abs(column.x - x) < 110).map(({ label }) => label.y);
  while (near.some((other) => Math.abs(other - y) < LINE)) y -= 1;
  return y;
}

/** The greatest number among rows, for a scale that panels share. */
export function greatest(rows: readonly CasualtyRow[]): number {
  const values = rows.flatMap(({ killed, together, bodies }) =>
    [killed, together, bodies].flatMap((figure) => (figure ? [drawnValue(figure.count) ?? 0] : [])),
  );
  return Math.max(1, ...values);
}

function endOf(count: Count): ClaimColumn['end'] {
  switch (count.kind) {
    case 'exact':
    case 'range':
    case 'none':
      return 'closed';
    case 'at-least':
    case 'more-than':
      return 'open';
    case 'about':
      return 'about';
    case 'in-words':
    case 'not-released':
      return 'words';
  }
}

function stepOf(
  row: CasualtyRow,
  x: number,
  y: number,
  scale: (at: Minute) => number,
  window: ChartOptions['window'],
): LadderStep {
  const span = spanOf(row.claim.said);
  const from =
    span.from === undefined || span.from === span.to
      ? undefined
      : whole(scale(Math.max(span.from, window.from)));
  return {
    row,
    x,
    y,
    ...(from !== undefined && { saying: { x: from, width: x - from } }),
  };
}

function pathOf(steps: readonly LadderStep[], right: number, base: number): string {
  const [first] = steps;
  if (!first) return '';
  const rises = steps.map(({ x, y }) => `H${x}V${y}`).join('');
  return `M${first.x} ${base}${rises}H${right}`;
}

function hoursIn({ from, to }: ChartOptions['window']): Minute[] {
  const first = Math.ceil(from / (6 * HOUR)) * 6 * HOUR;
  return Array.from(
    { length: Math.floor((to - first) / (6 * HOUR)) + 1 },
    (_, i) => first + i * 6 * HOUR,
  );
}

function whole(x: number): number {
  return Math.round(x);
}
