import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { lineSides } from '../../../src/graphics/plate/line-sides.ts';
import type { GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);
const line: GroundLayer['data'] = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [2, -1],
          [2, 1],
        ],
      },
    },
  ],
};
const layers = [{ layer: { draw: 'contact' }, data: line }] as unknown as GroundLayer[];

test('a way across the line of contact does not keep to one side, any other does', () => {
  const keeps = lineSides(layers, frame);
  expect(keeps([150, 50], [180, 90])).toBe(true);
  expect(keeps([150, 50], [250, 50])).toBe(false);
});

test('what lies on the line is on both sides of it', () => {
  expect(lineSides(layers, frame)([200, 50], [250, 50])).toBe(true);
});

test('without a line there are no sides', () => {
  expect(lineSides([], frame)([150, 50], [250, 50])).toBe(true);
});
