import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { ringsFor } from '../../../src/graphics/map/near-rings.ts';
import { drawnClaim } from '../drawn-claim.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);

test('each side that claims something near a place has a ring of its own, whatever its shape', () => {
  const rings = ringsFor(
    [1, 2, 3].map((n) => drawnClaim(n, { at: [2, 0], prec: 2, side: n < 3 ? 'north' : 'delta' })),
    frame,
  );
  expect(rings.map(({ marks }) => marks.map(({ number }) => number))).toEqual([[1, 2], [3]]);
  expect(rings.map(({ radius }) => Number(radius.toFixed(2)))).toEqual([5.39, 7.89]);
  expect(rings.map(({ at }) => at.map(Math.round))).toEqual([
    [200, 100],
    [200, 100],
  ]);
});

test('neither an exact place nor a vague one has a ring', () => {
  expect(
    ringsFor([drawnClaim(1, { at: [2, 0] }), drawnClaim(2, { at: [2, 0], prec: 3 })], frame),
  ).toEqual([]);
});
