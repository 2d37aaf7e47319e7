import { expect, test } from 'vitest';
import { layoutAxes, scalesOf, stroke } from '../../../src/graphics/casualties/axes.ts';
import { minute } from '../../domain/builders.ts';
import { CHART } from './chart.ts';

const axes = layoutAxes(CHART);

test('a number has a line from the edge to the end of the hours, and stands at the right', () => {
  expect(axes.values).toEqual([
    { value: 0, path: 'M0,226L248,226', label: { x: 282, y: 230 } },
    { value: 20, path: 'M0,186L248,186', label: { x: 282, y: 190 } },
    { value: 40, path: 'M0,146L248,146', label: { x: 282, y: 150 } },
    { value: 60, path: 'M0,106L248,106', label: { x: 282, y: 110 } },
    { value: 80, path: 'M0,66L248,66', label: { x: 282, y: 70 } },
    { value: 100, path: 'M0,26L248,26', label: { x: 282, y: 30 } },
  ]);
});

test('every sixth hour has a tick at the foot, a midnight a line through the chart', () => {
  expect(axes.hours).toEqual([
    { hour: 0, midnight: true, path: 'M8,12L8,231', label: { x: 8, y: 246 } },
    { hour: 6, midnight: false, path: 'M68,226L68,231', label: { x: 68, y: 246 } },
    { hour: 12, midnight: false, path: 'M128,226L128,231', label: { x: 128, y: 246 } },
    { hour: 18, midnight: false, path: 'M188,226L188,231', label: { x: 188, y: 246 } },
    { hour: 0, midnight: true, path: 'M248,12L248,231', label: { x: 248, y: 246 } },
  ]);
});

test('a day is named at the head of the chart, behind the line of its midnight, if half of it is shown', () => {
  expect(axes.days).toEqual([{ at: minute('2031-05-01 00:00'), label: { x: 12, y: 12 } }]);
  const window = { from: minute('2031-05-01 18:00'), to: minute('2031-05-02 12:00') };
  expect(layoutAxes({ ...CHART, window }).days).toEqual([
    { at: minute('2031-05-02 00:00'), label: { x: 92, y: 12 } },
  ]);
});

test('hours are marked on the clock, wherever the window begins and ends', () => {
  const window = { from: minute('2031-05-01 07:30'), to: minute('2031-05-01 17:59') };
  expect(layoutAxes({ ...CHART, window }).hours.map(({ hour }) => hour)).toEqual([12]);
});

test('the size, the ends of the hours and the line of zero are handed on', () => {
  const { width, height, left, right, base } = axes;
  expect({ width, height, left, right, base }).toEqual({
    width: 282,
    height: 256,
    left: 8,
    right: 248,
    base: 226,
  });
});

test('a moment outside the window is drawn at its edge', () => {
  const { x } = scalesOf(CHART);
  expect(x(minute('2031-04-30 20:00'))).toBe(8);
  expect(x(minute('2031-05-01 12:02'))).toBe(128);
  expect(x(minute('2031-05-04 00:00'))).toBe(248);
});

test('a stroke is drawn in whole units', () => {
  expect(stroke({ x: 0.4, y: 1.6 }, { x: 10, y: -0.4 })).toBe('M0,2L10,0');
});
