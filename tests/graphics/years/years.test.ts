import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/domain/values/period.ts';
import type { Box } from '../../../src/graphics/geometry/plane.ts';
import { emptyRoom, isFree } from '../../../src/graphics/plate/label-placer.ts';
import { textWidth } from '../../../src/graphics/plate/text-width.ts';
import { heightOf, layoutBands, letteredYears } from '../../../src/graphics/years/year-bands.ts';
import { layoutYears, LEADING, type YearEntry } from '../../../src/graphics/years/years.ts';
import { minute } from '../../domain/builders.ts';

const entry = (id: string, when: string, label = 'A treaty'): YearEntry => ({
  id,
  label,
  time: when,
  when: parsePeriod(when),
});

test('a year is as high as its labels need, and low where nothing is told', () => {
  expect(layoutBands(2000, 2003, new Map([[2001, 90]]), 10)).toEqual([
    { year: 2000, top: 10, bottom: 18 },
    { year: 2001, top: 18, bottom: 108 },
    { year: 2002, top: 108, bottom: 116 },
    { year: 2003, top: 116, bottom: 124 },
  ]);
});

test('a moment stands within its year in proportion', () => {
  const bands = layoutBands(2001, 2002, new Map([[2001, 365]]), 0);
  expect(heightOf(bands, minute('2001-01-11 00:00'))).toBeCloseTo(10);
  expect(heightOf(bands, minute('2002-01-01 00:00'))).toBe(365);
  expect(heightOf(bands, minute('1999-05-01 00:00'))).toBe(0);
  expect(heightOf(bands, minute('2009-05-01 00:00'))).toBe(373);
});

test('years with something to tell are lettered first, then tens that stand clear', () => {
  const bands = layoutBands(1998, 2021, new Map([[1999, 60]]), 0);
  expect(letteredYears(bands, new Set([1999]), 17).map(({ year }) => year)).toEqual([
    1999, 2000, 2010, 2020,
  ]);
  expect(letteredYears(bands, new Set([2001, 2002]), 17).map(({ year }) => year)).toEqual([
    2001, 2010, 2020,
  ]);
});

test('entries stand in the order of time, whatever their order, each tied to its height', () => {
  const { marks } = layoutYears([entry('b', '2003-07'), entry('a', '2001')], 300);
  expect(marks.map(({ id, from, to, isBar, lines }) => ({ id, from, to, isBar, lines }))).toEqual([
    { id: 'a', from: 10, to: 55, isBar: true, lines: ['2001', 'A treaty'] },
    { id: 'b', from: 85.3, to: 89.1, isBar: false, lines: ['2003-07', 'A treaty'] },
  ]);
  for (const mark of marks) expect(mark.thread[0]).toEqual([47, mark.from]);
});

test('labels never stand on one another, nor off the drawing, however many a year has', () => {
  const many = Array.from({ length: 14 }, (_, i) =>
    entry(
      `e-${i}`,
      i < 3 ? `19${88 + i}` : `2020-${String(i - 2).padStart(2, '0')}`,
      'Words '.repeat(9).trim(),
    ),
  );
  const years = layoutYears(many, 300);
  const room = emptyRoom({ x0: 0, y0: 0, x1: years.width, y1: years.height });
  for (const { lines, x, y } of years.marks) {
    const width = Math.max(...lines.map((line) => textWidth(line, { size: 13 })));
    const top = y - LEADING + 4;
    const box: Box = { x0: x, y0: top, x1: x + width, y1: top + lines.length * LEADING };
    expect(isFree(room, { boxes: [box], cost: 0 })).toBe(true);
    room.boxes.push(box);
  }
  expect(room.boxes).toHaveLength(14);
});

test('a label that breaks keeps its time on the first line', () => {
  const [mark] = layoutYears([entry('a', '2001', 'Words '.repeat(12).trim())], 200).marks;
  expect(mark!.lines[0]).toBe('2001');
  expect(mark!.lines.length).toBe(5);
});
