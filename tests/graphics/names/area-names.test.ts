import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import type { GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';
import {
  letterCountries,
  letterOverRegions,
  letterRegions,
} from '../../../src/graphics/names/area-names.ts';
import { plateInTheMaking } from '../workplate.ts';

/** A rectangle on the ground, in degrees: a hundred units are one of them. */
function area(name: string, [west, east]: [number, number], high = 0.9): Feature {
  const ring = [
    [west, -high],
    [east, -high],
    [east, high],
    [west, high],
    [west, -high],
  ];
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function layer(draw: 'land' | 'held' | 'oblast', ...features: Feature[]): GroundLayer {
  return {
    layer: { draw } as GroundLayer['layer'],
    data: { type: 'FeatureCollection', features },
  };
}

const held = layer('held', area('Held', [1, 3]));
/** Too narrow for its own name. */
const narrow = layer('oblast', area('Marlshire', [1.8, 2.1]));

test('a region that holds its name is lettered within its outline', () => {
  const plate = plateInTheMaking({ layers: [layer('oblast', area('Marlshire', [1, 3]))] });
  expect(letterRegions(plate)).toMatchObject([{ kind: 'region', lines: ['Marlshire'] }]);
});

test('one that is too narrow has its name over it, with its middle in it and its ends on ground held with it', () => {
  const plate = plateInTheMaking({ layers: [held, narrow] });
  expect(letterRegions(plate)).toEqual([]);
  const [over] = letterOverRegions(plate);
  expect(over!.lines).toEqual(['Marlshire']);
  expect(over!.at[0]).toBeGreaterThan(180);
  expect(over!.at[0]).toBeLessThan(210);
  const [box] = plate.room.boxes;
  expect(box!.x0).toBeLessThan(180);
  expect(box!.x0).toBeGreaterThan(100);
  expect(box!.x1).toBeLessThan(300);
});

test('where nothing around it was held with it, it has no name', () => {
  expect(letterOverRegions(plateInTheMaking({ layers: [narrow] }))).toEqual([]);
});

test('no country is lettered over ground that another side held', () => {
  const land = layer('land', area('Kessen', [0, 4]));
  const middle = (layers: GroundLayer[]) => letterCountries(plateInTheMaking({ layers }))[0]!.at[0];
  expect(middle([land])).toBeGreaterThan(100);
  expect(middle([land])).toBeLessThan(300);
  const beside = middle([land, held]);
  expect(beside < 100 || beside > 300).toBe(true);
});
