import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { hatchAreas } from '../../../src/graphics/map/hatched-areas.ts';
import { drawnClaim } from '../drawn-claim.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);

test('each side with claims of an area has its own lines there', () => {
  const areas = hatchAreas(
    [1, 2, 3].map((n) =>
      drawnClaim(n, {
        at: [2, 0],
        prec: 3,
        side: n === 2 ? 'delta' : 'north',
        shape: n === 2 ? 'square' : 'circle',
      }),
    ),
    frame,
    4,
  );
  expect(areas.map(({ shape, claims }) => [shape, claims])).toEqual([
    ['circle', ['c1', 'c3']],
    ['square', ['c2']],
  ]);
  expect(areas[0]!.d).not.toBe(areas[1]!.d);
});

test('an area beyond the frame is not hatched', () => {
  expect(hatchAreas([drawnClaim(1, { at: [9, 0], prec: 3 })], frame, 4)).toEqual([]);
});

test('an exact place is not hatched', () => {
  expect(hatchAreas([drawnClaim(1, { at: [2, 0] })], frame, 4)).toEqual([]);
});
