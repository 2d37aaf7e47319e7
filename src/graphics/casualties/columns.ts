import { area } from 'd3-shape';
import type { CasualtyRow } from '../../domain/record/casualties.ts';
import type { Figure } from '../../domain/record/figures.ts';
import type { Count } from '../../domain/values/count.ts';
import { layoutAxes, MARGIN, scalesOf, stroke } from './axes.ts';
import type { Axes, ChartOptions, Scales, Spot } from './axes.ts';
import { BREADTH, capOf, dropOf, MORE } from './bound.ts';
import { drawnRows, type DrawnRow } from './drawn-row.ts';

/** Claims about the other side on the axes of a ladder; no line joins them, for they are no series. */
export interface Columns extends Axes {
  columns: Column[];
}

/** A column for a claim: as high as its number, none where there are only words. */
export interface Column {
  row: CasualtyRow;
  figure: Figure;
  /** How it ends: closed, open to more, open to less, approximate, or in words. */
  end: 'closed' | 'open' | 'below' | 'about' | 'words';
  /** From the base to its number; absent for words, which stand at the base, and for what is but the most there may be. */
  path?: string;
  /** Beyond its number, where the words say “more”; below it, where they say “up to”. */
  more?: string;
  /** Across it: at the most that there may be, or at the most likely number of a range. */
  cap?: string;
  /** From the least to the greatest number of a range. */
  band?: string;
  label: Spot;
}

/** The height of a line of labels, and how near labels must be to stand in each other’s way. */
const LINE = { height: 15, length: 110 };

/** Lays out columns at the time of saying; killed, and killed and wounded together, are never one measure. */
export function layoutColumns(rows: readonly CasualtyRow[], options: ChartOptions): Columns {
  const axes = layoutAxes(options);
  const scales = scalesOf(options);
  const columns: Column[] = [];
  for (const drawn of drawnRows(rows)) columns.push(columnOf(drawn, scales, columns));
  return { ...axes, columns };
}

function columnOf(drawn: DrawnRow, { x, y }: Scales, before: readonly Column[]): Column {
  const { row, figure, value, high, best, below } = drawn;
  const foot = { x: x(row.claim.knownFrom), y: y(0) };
  const head = { x: foot.x, y: y(value ?? 0) };
  const end = endOf(figure.count);
  return {
    row,
    figure,
    end,
    label: freeLine({ x: head.x - 8, y: head.y + 4 }, before),
    ...(value !== undefined && !below && { path: stroke(foot, head) }),
    ...(end === 'open' && { more: stroke(head, { x: head.x, y: head.y - MORE }) }),
    ...(below && { more: dropOf(head, foot.y), cap: capOf(head) }),
    ...(best !== undefined && { cap: capOf({ x: foot.x, y: y(best) }) }),
    ...(high !== undefined && { band: bandOf(head, y(high)) }),
  };
}

/** The place nearest to a wished one, and above it, where no earlier label stands in the way. */
function freeLine(wish: Spot, before: readonly Column[]): Spot {
  const near = before.filter(({ label }) => Math.abs(label.x - wish.x) < LINE.length);
  let y = Math.max(MARGIN.top, wish.y);
  while (near.some(({ label }) => Math.abs(label.y - y) < LINE.height)) y -= 1;
  return { x: wish.x, y };
}

function bandOf({ x, y }: Spot, high: number): string {
  const across = [x - BREADTH / 2, x + BREADTH / 2];
  return area<number>((at) => at, y, high).digits(1)(across)!;
}

function endOf(count: Count): Column['end'] {
  switch (count.kind) {
    case 'exact':
    case 'range':
    case 'estimate':
    case 'none':
      return 'closed';
    case 'at-most':
    case 'fewer-than':
      return 'below';
    case 'at-least':
    case 'more-than':
      return 'open';
    case 'about':
      return 'about';
    case 'in-words':
    case 'unnumbered':
    case 'not-released':
      return 'words';
  }
}
