import { stretchOf, type Period } from '../../domain/values/period.ts';
import { civil, type Minute } from '../../domain/values/when.ts';
import type { Point } from '../geometry/plane.ts';
import { pile } from '../plate/pile.ts';
import { wrap } from '../plate/text-width.ts';
import { heightOf, layoutBands, letteredYears, type YearBand } from './year-bands.ts';

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
  /** Where it stands on the line, and to where a stretch goes on. */
  from: number;
  to: number;
  isBar: boolean;
  /** The label, broken into lines, and the foot of its first line. */
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
  /** Where each year begins. */
  ticks: number[];
  lettered: { year: number; y: number }[];
  marks: YearMark[];
}

/** The height of a line of a label. */
export const LEADING = 17;
const GAP = 11;
const SIZE = 13;
/** The line, and where labels begin. */
const AXIS = 42;
const TEXT = 70;
const PAD = 10;
/** Up to so many days it is a point; what lasts longer is a bar. */
const SHORT = 250 * 24 * 60;

/** Lays entries out along the years; labels stand in the order of time, beside their own, and never on one another. */
export function layoutYears(entries: readonly YearEntry[], width: number): YearsLine {
  const inOrder = entries.toSorted((a, b) => beginOf(a) - beginOf(b) || endOf(a) - endOf(b));
  const labels = inOrder.map((entry) => linesOf(entry, width - TEXT));
  const heights = labels.map((lines) => lines.length * LEADING + GAP);
  const bands = bandsOf(inOrder, heights);
  const height = Math.ceil(bands.at(-1)!.bottom + PAD);
  const at = inOrder.map((entry) => heightOf(bands, beginOf(entry)));
  const tops = pile(heights, 0, height, (i, top) => Math.abs(top + LEADING / 2 - at[i]!));
  const told = new Set(inOrder.map((entry) => civil(beginOf(entry)).year));
  return {
    width,
    height,
    x: AXIS,
    ticks: bands.map(({ top }) => round(top)),
    lettered: letteredYears(bands, told, LEADING).map(({ year, top }) => ({ year, y: round(top) })),
    marks: inOrder.map((entry, i) => ({
      ...entry,
      lines: labels[i]!,
      ...seatOf(entry, at[i]!, tops[i]!),
      to: round(heightOf(bands, endOf(entry))),
    })),
  };
}

function linesOf({ time, label, own }: YearEntry, width: number): string[] {
  const lines = wrap(label, width, { size: SIZE, bold: own === true });
  return time === undefined ? lines : [time, ...lines];
}

function bandsOf(entries: readonly YearEntry[], heights: readonly number[]): YearBand[] {
  const needs = new Map<number, number>();
  entries.forEach((entry, i) => {
    const { year } = civil(beginOf(entry));
    needs.set(year, (needs.get(year) ?? 0) + heights[i]!);
  });
  const last = Math.max(...entries.map((entry) => civil(endOf(entry) - 1).year));
  return layoutBands(Math.min(...needs.keys()), last, needs, PAD);
}

function seatOf(entry: YearEntry, from: number, top: number) {
  const middle = top + LEADING / 2;
  const thread: Point[] = [
    [AXIS + 5, round(from)],
    [TEXT - 12, round(middle)],
    [TEXT - 4, round(middle)],
  ];
  const isBar = endOf(entry) - beginOf(entry) > SHORT;
  return { from: round(from), isBar, x: TEXT, y: round(top + LEADING - 4), thread };
}

function beginOf({ when }: YearEntry): Minute {
  const { from, to } = stretchOf(when);
  return from ?? to!;
}

function endOf({ when }: YearEntry): Minute {
  const { from, to } = stretchOf(when);
  return to ?? from!;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
