import { expect, test } from 'vitest';
import {
  between,
  boxAround,
  crosses,
  distance,
  distanceToLine,
  distanceToSegment,
  grow,
  holds,
  inside,
  lengthOf,
  overlap,
  type Point,
  ringArea,
  segmentsOf,
  withinRings,
} from '../../../src/graphics/geometry/plane.ts';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test('a point part-way lies between its ends, or beyond them', () => {
  expect(between([2, 4], [6, 12], 0)).toEqual([2, 4]);
  expect(between([2, 4], [6, 12], 0.25)).toEqual([3, 6]);
  expect(between([2, 4], [6, 12], 1)).toEqual([6, 12]);
  expect(between([2, 4], [6, 12], 2)).toEqual([10, 20]);
});

test('a line is as long as its segments together', () => {
  const line: Point[] = [
    [0, 0],
    [3, 4],
    [3, 10],
  ];
  expect(segmentsOf(line)).toEqual([
    [
      [0, 0],
      [3, 4],
    ],
    [
      [3, 4],
      [3, 10],
    ],
  ]);
  expect(lengthOf(line)).toBe(11);
  expect(lengthOf([[7, 7]])).toBe(0);
});

test('a point is as far from a segment as from its nearest point', () => {
  expect(distance([0, 0], [3, 4])).toBe(5);
  expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toBe(3);
  expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toBe(5);
  expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
  expect(distanceToLine([3, 4], [[0, 0]])).toBe(5);
  expect(distanceToLine([5, 12], square)).toBe(2);
});

test('boxes that share an edge do not overlap', () => {
  expect(overlap(box, { x0: 10, y0: 0, x1: 20, y1: 10 })).toBe(false);
  expect(overlap(box, { x0: 9, y0: 9, x1: 20, y1: 20 })).toBe(true);
});

test('a box lies in itself, and not in a smaller one', () => {
  expect(inside(box, box)).toBe(true);
  expect(inside(box, grow(box, -1))).toBe(false);
  expect(grow(box, -1)).toEqual({ x0: 1, y0: 1, x1: 9, y1: 9 });
  expect(boxAround([5, 5], 2, 1)).toEqual({ x0: 3, y0: 4, x1: 7, y1: 6 });
  expect(holds(box, [10, 10])).toBe(true);
  expect(holds(box, [10.1, 10])).toBe(false);
});

test('segments that touch cross', () => {
  expect(crosses([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true);
  expect(crosses([0, 0], [5, 5], [5, 5], [9, 1])).toBe(true);
  expect(crosses([0, 0], [10, 0], [0, 1], [10, 1])).toBe(false);
});

test('a hole in a ring is not within it', () => {
  const hole: Point[] = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
  ];
  expect(withinRings([2, 2], [square, hole])).toBe(true);
  expect(withinRings([5, 5], [square, hole])).toBe(false);
  expect(withinRings([5, 5], [square])).toBe(true);
});

test('the area of a ring is the same in both directions', () => {
  expect(ringArea(square)).toBe(100);
  expect(ringArea(square.toReversed())).toBe(100);
});
