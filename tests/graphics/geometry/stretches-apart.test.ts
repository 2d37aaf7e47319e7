import { expect, test } from 'vitest';
import type { Point } from '../../../src/graphics/geometry/plane.ts';
import { stretchesApart } from '../../../src/graphics/geometry/stretches-apart.ts';

const line = (...points: Point[]) => points;
const ends = (stretches: readonly Point[][]) =>
  stretches.map((points) => [points[0], points.at(-1)]);

test('a line that runs beside a stronger one is not drawn', () => {
  expect(stretchesApart([line([0, 4], [90, 4])], [line([0, 0], [90, 0])], 5)).toEqual([]);
});

test('a line far from others is drawn whole', () => {
  expect(ends(stretchesApart([line([0, 40], [90, 40])], [line([0, 0], [90, 0])], 5))).toEqual([
    [
      [0, 40],
      [90, 40],
    ],
  ]);
});

test('a line that comes to a stronger one is led on until it meets it', () => {
  expect(ends(stretchesApart([line([30, 60], [30, 0])], [line([0, 0], [90, 0])], 5))).toEqual([
    [
      [30, 60],
      [30, 0],
    ],
  ]);
});

test('what two outlines share is drawn with the first of them', () => {
  const left = line([0, 0], [60, 0], [60, 60], [0, 60], [0, 0]);
  const right = line([62, 0], [120, 0], [120, 60], [62, 60], [62, 0]);
  const drawn = stretchesApart([left, right], [], 5);
  expect(drawn).toHaveLength(2);
  expect(drawn[0]![0]).toEqual([0, 0]);
  expect(drawn[1]!.filter(([x, y]) => x < 66 && y > 6 && y < 54)).toEqual([]);
});

test('a stretch of a few units is an accident and is left out', () => {
  const wave = line([0, 2], [40, 2], [45, 7], [50, 2], [90, 2]);
  expect(stretchesApart([wave], [line([0, 0], [90, 0])], 5)).toEqual([]);
});
