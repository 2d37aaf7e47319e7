import { expect, test } from 'vitest';
import {
  boxOf,
  frameBox,
  frameOf,
  middleUnitsPerKm,
} from '../../../src/graphics/geometry/mercator.ts';
import { boxAround, grow, inside } from '../../../src/graphics/geometry/plane.ts';
import { chapterBounds } from '../../../src/graphics/map/chapter-bounds.ts';

const whole = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 800);
const shown = (boxes: Parameters<typeof chapterBounds>[0]) =>
  boxOf(whole, chapterBounds(boxes, whole));

test('one place is shown with 45 km around it, 1.9 times as wide as high', () => {
  const { x0, y0, x1, y1 } = shown([boxAround([400, 200], 0)]);
  expect((x1 - x0) / middleUnitsPerKm(whole)).toBeCloseTo(45, 0);
  expect((x1 - x0) / (y1 - y0)).toBeCloseTo(1.9, 1);
  expect((x0 + x1) / 2).toBeCloseTo(400, 0);
});

test('all boxes are shown, with a fifth of their width around them', () => {
  const box = shown([boxAround([300, 150], 20), boxAround([500, 200], 20)]);
  expect(inside({ x0: 280, y0: 130, x1: 520, y1: 220 }, box)).toBe(true);
  expect(box.x1 - box.x0).toBeCloseTo(1.4 * 240, 0);
});

test.each([
  [2, 1.9],
  [3, 1.4],
  [4, 1.4],
  [5, 1.15],
])(
  'a map of %i boxes is %d times as wide as high: the more claims, the higher, for their words',
  (length, aspect) => {
    const { x0, y0, x1, y1 } = shown(Array.from({ length }, () => boxAround([400, 200], 60)));
    expect((x1 - x0) / (y1 - y0)).toBeCloseTo(aspect, 2);
  },
);

test('it never lies beyond the whole map', () => {
  const frame = grow(frameBox(whole), 0.5);
  expect(inside(shown([boxAround([10, 390], 5)]), frame)).toBe(true);
  expect(inside(shown([boxAround([400, 200], 900)]), frame)).toBe(true);
});

test('without a place it is the widest that the whole map holds', () => {
  const { y0, y1 } = shown([]);
  expect(y1 - y0).toBeCloseTo(whole.height, 0);
});
