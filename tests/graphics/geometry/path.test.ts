import { expect, test } from 'vitest';
import {
  boxesPath,
  dotsPath,
  levelsPath,
  linesPath,
  polyline,
  ringsPath,
  whole,
} from '../../../src/graphics/geometry/path.ts';
import type { Point } from '../../../src/graphics/geometry/plane.ts';

test('a line is written in whole units and relative steps', () => {
  const line: Point[] = [
    [10.4, 20.6],
    [13.2, 18.9],
    [13.3, 19.1],
    [20, 30],
  ];
  expect(linesPath([line])).toBe('M10 21l3-2 7 11');
});

test('the next line begins where the pen stands', () => {
  expect(
    linesPath([
      [
        [0, 0],
        [5, 5],
      ],
      [
        [6, 5],
        [9, 9],
      ],
    ]),
  ).toBe('M0 0l5 5m1 0l3 4');
});

test('a ring is closed, and what shrinks to less than a triangle is left out', () => {
  expect(
    ringsPath([
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ]),
  ).toBe('M0 0l10 0 0 10z');
  expect(
    ringsPath([
      [
        [0, 0],
        [0.2, 0],
        [0.2, 0.2],
      ],
    ]),
  ).toBe('');
});

test('dots are strokes without length', () => {
  expect(
    dotsPath([
      [3, 4],
      [5, 1],
    ]),
  ).toBe('M3 4h0m2-3h0');
});

test('a polyline goes from point to point, as exactly as they are given', () => {
  expect(
    polyline([
      [229, 435],
      [235.5, -4],
      [580, 415],
    ]),
  ).toBe('M229 435L235.5-4L580 415');
});

test('boxes are rings from their upper left corners', () => {
  const box = { x0: 0, y0: 0, x1: 20, y1: 10 };
  expect(boxesPath([box, { x0: -8, y0: -8, x1: 28, y1: 18 }])).toBe(
    'M0 0l20 0 0 10-20 0zm-8-8l36 0 0 26-36 0z',
  );
});

test('a whole point has no minus before its nought', () => {
  expect(whole([-0.2, 3.5])).toEqual([0, 4]);
});

test('level lines are steps along, one below another', () => {
  const lines = [
    [
      [10, 5],
      [30, 5],
    ],
    [
      [12.4, 11.2],
      [28, 11.2],
    ],
  ] as const;
  expect(levelsPath(lines)).toBe('M10 5h20m-18 6h16');
  expect(
    levelsPath([
      [
        [4, 4],
        [4.2, 4],
      ],
    ]),
  ).toBe('');
});
