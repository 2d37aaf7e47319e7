import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { bandHeights, ringsAbove } from '../../../src/graphics/ground/relief.ts';

test('neighbouring bands of height are joined: the edge between them is gone', () => {
  const bands = {
    type: 'FeatureCollection' as const,
    features: [
      band(500, [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
      band(1000, [
        [2, 0],
        [4, 0],
        [4, 2],
        [2, 2],
        [2, 0],
      ]),
    ],
  };
  expect(ringsAbove(bands, 500)).toHaveLength(1);
  expect(ringsAbove(bands, 500)[0]).toHaveLength(6);
  expect(ringsAbove(bands, 1000)[0]).toHaveLength(4);
});

test('the heights of bands come once, the lowest first', () => {
  const features = [1000, 500, 1000].map((lo) => band(lo, []));
  expect(bandHeights({ type: 'FeatureCollection', features })).toEqual([500, 1000]);
});

function band(lo: number, ring: number[][]): Feature {
  return {
    type: 'Feature',
    properties: { lo },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
