import { expect, test } from 'vitest';
import { clipLine, clipRing } from '../../../src/graphics/geometry/clip.ts';

const square = { x0: 0, y0: 0, x1: 10, y1: 10 };

test('a line that leaves the frame and comes back is two lines', () => {
  expect(
    clipLine(
      [
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      square,
    ),
  ).toEqual([
    [
      [5, 5],
      [5, 10],
    ],
    [
      [8, 10],
      [8, 5],
    ],
  ]);
});

test('a ring larger than the frame is cut to the frame', () => {
  const ring = clipRing(
    [
      [-5, -5],
      [20, -5],
      [20, 20],
      [-5, 20],
    ],
    square,
  );
  expect(ring).toHaveLength(4);
  expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
});

test('a line that only passes by is no line, and one inside stays as it is', () => {
  const inner = [
    [1, 1],
    [2, 3],
    [4, 4],
  ] as const;
  expect(clipLine(inner, square)).toEqual([inner]);
  expect(
    clipLine(
      [
        [-4, 3],
        [3, -4],
      ],
      square,
    ),
  ).toEqual([]);
  expect(clipLine([[1, 1]], square)).toEqual([]);
});

test('the point that closes a ring is not drawn twice', () => {
  const ring = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 2],
  ] as const;
  expect(clipRing(ring, square)).toEqual(ring.slice(0, 3));
  expect(clipRing([], square)).toEqual([]);
});

test('a ring that hangs over the frame ends at its edge', () => {
  expect(
    clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      square,
    ),
  ).toEqual([
    [5, 5],
    [10, 5],
    [10, 8],
    [5, 8],
  ]);
});
