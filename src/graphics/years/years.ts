import { scaleLinear } from 'd3-scale';
import { stretchOf, type Period } from '../../domain/values/period.ts';
import { civil, parseDay, type Minute } from '../../domain/values/when.ts';
import type { Point } from '../geometry/mercator.ts';
import { stack } from '../plate/pile.ts';
import { wrap } from '../plate/text-width.ts';

/** Something that the line of the years names. */
export interface YearEntry {
  id: string;
  label: string;
  /** Its time in words, above the label; absent where the label says it. */
  time?: string;
  when: Period;
  /** The story’s own days. */
  own?: boolean;
}

export interface YearMark extends YearEntry {
  /** Where it stands on the line; a stretch of more than a few months is a bar. */
  from: number;
  to: number;
  isBar: boolean;
  /** The label, broken into lines, and the height of its first line’s foot. */
  lines: string[];
  x: number;
  y: number;
  /** What ties the label to the line. */
  thread: Point[];
}

/** The years from above to below, in units of a drawing that is `width` wide. */
export interface YearsLine {
  width: number;
  height: number;
  /** Where the line runs. */
  x: number;
  /** The years that are lettered beside it. */
  ticks: { year: number; y: number }[];
  marks: YearMark[];
}

/** The height of a line of a label, and the room between two labels. */
export const LEADING = 17;
const GAP = 9;
const SIZE = 13;
/** The line, and where labels begin. */
const AXIS = 44;
const TEXT = 82;
const PAD = 8;
/** So many months are a point; what lasts longer is a bar. */
const SHORT = 8 * 31 * 24 * 60;

/** Lays entries out along the years; labels stand in the order of time, near their own, and never on one another. */
export function layoutYears(entries: readonly YearEntry[], width: number): YearsLine {
  const inOrder = entries.toSorted((a, b) => beginOf(a) - beginOf(b) || endOf(a) - endOf(b));
  const labels = inOrder.map((entry) => [
    ...(entry.time === undefined ? [] : [entry.time]),
    ...wrap(entry.label, width - TEXT, { size: SIZE, bold: entry.own === true }),
  ]);
  const heights = labels.map((lines) => lines.length * LEADING + GAP);
  const height = Math.ceil(heights.reduce((sum, one) => sum + one, 0) * 1.12) + 2 * PAD;
  const years = yearsOf(inOrder);
  const y = scaleLinear([midnight(years.first), midnight(years.last)], [PAD, height - PAD]);
  const at = (entry: YearEntry) => y(Math.max(beginOf(entry), midnight(years.first)));
  const tops = stack(heights, 0, height, (i, top) => Math.abs(top + LEADING / 2 - at(inOrder[i]!)));
  return {
    width,
    height,
    x: AXIS,
    ticks: ticksOf(years).map((year) => ({ year, y: round(y(midnight(year))) })),
    marks: inOrder.map((entry, i) =>
      markOf(entry, labels[i]!, tops[i]!, at(entry), y(endOf(entry))),
    ),
  };
}

function markOf(
  entry: YearEntry,
  lines: string[],
  top: number,
  from: number,
  to: number,
): YearMark {
  const middle = top + LEADING / 2;
  const thread: Point[] = [
    [AXIS + 5, round(from)],
    [AXIS + 12, round(from)],
    [TEXT - 10, round(middle)],
    [TEXT - 4, round(middle)],
  ];
  return {
    ...entry,
    from: round(from),
    to: round(to),
    isBar: endOf(entry) - beginOf(entry) > SHORT,
    lines,
    x: TEXT,
    y: round(top + LEADING - 4),
    thread,
  };
}

function beginOf({ when }: YearEntry): Minute {
  const { from, to } = stretchOf(when);
  return from ?? to!;
}

function endOf({ when }: YearEntry): Minute {
  const { from, to } = stretchOf(when);
  return to ?? from!;
}

/** The years that begin and end the line. */
function yearsOf(entries: readonly YearEntry[]): { first: number; last: number } {
  const first = Math.min(...entries.map((entry) => civil(beginOf(entry)).year));
  const last = Math.max(...entries.map((entry) => civil(endOf(entry) - 1).year));
  return { first, last: last + 1 };
}

/** The first year, and every tenth that stands clear of it. */
function ticksOf({ first, last }: { first: number; last: number }): number[] {
  const step = last - first > 15 ? 10 : last - first > 6 ? 5 : 1;
  const even = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return even.filter((year) => year === first || (year % step === 0 && year - first > step / 5));
}

function midnight(year: number): Minute {
  return parseDay(`${year}-01-01`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
