import { expect, test } from 'vitest';
import { drawAxis } from '../../../src/graphics/timeline/axis.ts';
import { NARROW, WIDE, type Setting } from '../../../src/graphics/timeline/setting.ts';
import type { Timeline } from '../../../src/graphics/timeline/timeline.ts';
import { assemble } from '../../domain/builders.ts';

const side = { ...assemble({}).sides.get('north')!, name: 'North of the ford' };
const WINDOW = { from: 0, to: 1000 };

function timeline(setting: Setting, lanes: [number, number][]): Timeline {
  return {
    setting,
    width: setting.width,
    height: 500,
    lanes: lanes.map(([from, to]) => ({ side, from, to, entries: [] })),
    nights: [{ from: 200, to: 300 }],
    ticks: [
      { at: 200, hour: 6 },
      { at: 400, hour: 12 },
    ],
    days: [{ at: 300, day: 1440 }],
  };
}

const wide = timeline(WIDE, [
  [44, 116],
  [130, 210],
]);
const narrow = timeline(NARROW, [
  [25, 108],
  [108.25, 191],
]);

test('wide, hours and nights stand upright through all lanes, and lanes are parted', () => {
  const { nights, hours, lanes, ticks, days } = drawAxis(wide, WINDOW, 2000);
  expect(nights).toEqual([{ x: 200, y: 44, width: 100, height: 166 }]);
  expect(hours).toBe('M200,44L200,210M400,44L400,210');
  expect(lanes).toBe('M0,44L1280,44M0,130L1280,130M0,210L1280,210');
  expect(ticks).toEqual([
    { hour: 6, x: 200, y: 36 },
    { hour: 12, x: 400, y: 36 },
  ]);
  expect(days).toEqual([{ day: 1440, x: 294, y: 14 }]);
});

test('on a phone hours and nights lie across all lanes', () => {
  const { nights, hours, lanes, ticks, days } = drawAxis(narrow, WINDOW, 2000);
  expect(nights).toEqual([{ x: 25, y: 200, width: 333, height: 100 }]);
  expect(hours).toBe('M25,200L358,200M25,400L358,400');
  expect(lanes).toBeUndefined();
  expect(ticks).toEqual([
    { hour: 6, x: 0, y: 204 },
    { hour: 12, x: 0, y: 404 },
  ]);
  expect(days).toEqual([{ day: 1440, x: 0, y: 318 }]);
});

test('a lane is named in one line, or word by word where it is narrow', () => {
  expect(drawAxis(wide, WINDOW, 0).names).toEqual([
    { side, y: 60 },
    { side, y: 146 },
  ]);
  expect(drawAxis(narrow, WINDOW, 0).names[1]).toEqual({
    side,
    y: 12,
    lines: [
      { word: 'North', x: 108.25 },
      { word: 'of', x: 108.25, dy: 13 },
      { word: 'the', x: 108.25, dy: 13 },
      { word: 'ford', x: 108.25, dy: 13 },
    ],
  });
});

test('the moment shown is a line through the hours, at its share of the window', () => {
  expect(drawAxis(wide, WINDOW, 333.3).now).toEqual({
    frame: { x: 116, width: 1160, height: 210 },
    line: { x1: '33.3%', x2: '33.3%', y1: 44, y2: '100%' },
  });
  expect(drawAxis(narrow, WINDOW, 1000).now).toEqual({
    frame: { y: 38, height: 588, width: 358 },
    line: { x1: 25, x2: '100%', y1: '100%', y2: '100%' },
  });
});

test('once the window is over there is no such line', () => {
  expect(drawAxis(wide, WINDOW, 1001).now).toBeUndefined();
});

test('the margin is headed above its marks', () => {
  expect(drawAxis(wide, WINDOW, 0).undated).toEqual({ y: 36 });
  expect(drawAxis(narrow, WINDOW, 0).undated).toEqual({ x: 25, y: 646 });
});

test('without lanes the axis ends where they would begin', () => {
  expect(drawAxis(timeline(WIDE, []), WINDOW, 0).hours).toBe('M200,44L200,44M400,44L400,44');
});
