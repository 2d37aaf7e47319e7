import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { stippleAreas } from '../../../src/graphics/map/stippled-areas.ts';
import { drawnClaim } from '../drawn-claim.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);

test('two sides with one shape keep their own dots of an area', () => {
  const areas = stippleAreas(
    [1, 2, 3].map((n) => drawnClaim(n, { at: [2, 0], prec: 3, side: n === 2 ? 'delta' : 'north' })),
    frame,
  );
  expect(areas.map(({ sides }) => sides)).toEqual([
    [
      { shape: 'circle', shift: [0, 0], claims: ['c1', 'c3'] },
      { shape: 'circle', shift: [0, 0], claims: ['c2'] },
    ],
  ]);
});

test('an area beyond the frame is not stippled', () => {
  expect(stippleAreas([drawnClaim(1, { at: [9, 0], prec: 3 })], frame)).toEqual([]);
});
