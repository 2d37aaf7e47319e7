import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHits, lineMeets } from '../../../src/graphics/geometry/line-hits.ts';
import {
  boxAround,
  crosses,
  type Point,
  segmentsOf,
} from '../../../src/graphics/geometry/plane.ts';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };

test('a line hits a box that it passes through or ends in, and misses one beside it', () => {
  expect(
    lineHits(
      [
        [-5, 5],
        [15, 5],
      ],
      box,
    ),
  ).toBe(true);
  expect(
    lineHits(
      [
        [-5, 5],
        [5, 5],
      ],
      box,
    ),
  ).toBe(true);
  expect(
    lineHits(
      [
        [-5, 6],
        [6, 17],
      ],
      box,
    ),
  ).toBe(false);
});

test('a line meets a segment that crosses it, or touches it, and none beside it', () => {
  const line: Point[] = [
    [0, 0],
    [10, 0],
  ];
  const meets = (...segment: [Point, Point]) => lineMeets(line, segment);
  expect(meets([5, -5], [5, 5])).toBe(true);
  expect(meets([5, 0], [5, 5])).toBe(true);
  expect(meets([5, 1], [5, 5])).toBe(false);
  expect(meets([11, -5], [11, 5])).toBe(false);
});

test('a long line hits and meets what one of its segments hits or meets, and nothing else', () => {
  const coordinate = fc.integer({ min: 0, max: 60 });
  const point = fc.tuple(coordinate, coordinate);
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 40 }),
      point,
      fc.tuple(point, point),
      (line, at, segment) => {
        const here = boxAround(at, 3);
        expect(lineHits(line, here)).toBe(segmentsOf(line).some((one) => lineHits(one, here)));
        expect(lineMeets(line, segment)).toBe(
          segmentsOf(line).some((one) => crosses(...one, ...segment)),
        );
      },
    ),
  );
});
