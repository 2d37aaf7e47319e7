import { expect, test } from 'vitest';
import { simplify, simplifyRing, thinGeometry } from '../../../src/graphics/geometry/simplify.ts';
import type { Point } from '../../../src/graphics/geometry/plane.ts';

test('simplifying drops points within the tolerance and keeps those beyond it', () => {
  const line: Point[] = [
    [0, 0],
    [5, 0.5],
    [10, 0],
    [15, 3],
    [20, 0],
  ];
  expect(simplify(line, 0.6)).toEqual([
    [0, 0],
    [10, 0],
    [15, 3],
    [20, 0],
  ]);
});

test('a ring is never simplified to a line', () => {
  const ring: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(simplifyRing(ring, 0.6)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

test('a thinned shape has three decimals of a degree, and its rings stay closed', () => {
  const line = [
    [10.12345, 50],
    [10.5, 50.0001],
    [11, 50],
  ];
  expect(thinGeometry({ type: 'LineString', coordinates: line }, 0.002)).toEqual({
    type: 'LineString',
    coordinates: [
      [10.123, 50],
      [11, 50],
    ],
  });
  const ring = [
    [0, 0],
    [1, 0.0001],
    [2, 0],
    [2, 2],
    [0, 0],
  ];
  expect(thinGeometry({ type: 'MultiPolygon', coordinates: [[ring]] }, 0.002)).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 0],
        ],
      ],
    ],
  });
});

test('a point is as thin as can be', () => {
  const point = { type: 'Point' as const, coordinates: [10.12345, 50] };
  expect(thinGeometry(point, 1)).toBe(point);
});
