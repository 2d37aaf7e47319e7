import { expect, test } from 'vitest';
import { hourMarks, measureOf } from '../../../src/graphics/timeline/hours.ts';
import { WIDE } from '../../../src/graphics/timeline/setting.ts';
import { minute } from '../../domain/builders.ts';

const hours = {
  window: { from: minute('2031-05-01 05:00'), to: minute('2031-05-02 13:00') },
  sun: [10.5, 50.5] as const,
  offset: 0,
};
const setting = { ...WIDE, hours: [100, 420] as const };
const measure = measureOf(hours, setting);
const marks = hourMarks(hours, measure);

test('the hours of the window fill those of the setting', () => {
  expect(measure.scale(hours.window.from)).toBe(100);
  expect(measure.scale(hours.window.to)).toBe(420);
  expect(measure.scale(minute('2031-05-01 15:00'))).toBe(200);
});

test('every sixth hour of the clock has a tick, wherever the window begins', () => {
  expect(marks.ticks).toEqual([
    { at: 110, hour: 6 },
    { at: 170, hour: 12 },
    { at: 230, hour: 18 },
    { at: 290, hour: 0 },
    { at: 350, hour: 6 },
    { at: 410, hour: 12 },
  ]);
});

test('a day is named at its midnight, if half of it is in the window', () => {
  expect(marks.days).toEqual([{ at: 290, day: minute('2031-05-02 00:00') }]);
  const short = { ...hours, window: { ...hours.window, to: minute('2031-05-02 11:59') } };
  expect(hourMarks(short, measureOf(short, setting)).days).toEqual([]);
});

test('nights are laid out in whole units', () => {
  expect(marks.nights).toEqual([{ from: 236, to: 329 }]);
});
