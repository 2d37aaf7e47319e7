import { expect, test } from 'vitest';
import { drawGround } from '../../../src/graphics/ground/ground.ts';
import type { Draw, GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);

test('the ground is one path a class, lowest first, and the band is as wide as its error', () => {
  const ground = drawGround(
    [
      line('contact', [
        [1, 0],
        [3, 0],
      ]),
      line('border', [
        [0, 0.5],
        [4, 0.5],
      ]),
    ],
    frame,
    10,
  );
  expect(ground.paths).toEqual([
    { draw: 'border', d: 'M0 50l400 0' },
    { draw: 'contact', d: 'M100 100l200 0' },
  ]);
  expect(ground.band).toBe(9);
});

test('lines outside the frame are not drawn', () => {
  expect(
    drawGround(
      [
        line('road', [
          [6, 0],
          [8, 0],
        ]),
      ],
      frame,
      1,
    ).paths,
  ).toEqual([]);
});

function line(draw: Draw, coordinates: number[][]): GroundLayer {
  return {
    layer: {
      id: draw,
      file: `${draw}.geojson`,
      draw,
      name: draw,
      state: '',
      source: '',
      licence: 'public domain',
      error: '',
    },
    data: {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
      ],
    },
  };
}
