import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import type { Layer } from '../../../src/domain/entries/layer.ts';
import { overlap } from '../../../src/graphics/geometry/plane.ts';
import type { GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';
import { drawLocator, FAR, NEAR } from '../../../src/graphics/locator/locator.ts';
import { boxOfName } from '../../../src/graphics/locator/seats.ts';

const MAP = { southwest: [10, 0], northeast: [12, 1] } as const;
const map = { wide: { southwest: [...MAP.southwest], northeast: [...MAP.northeast] } };
type Story = Parameters<typeof drawLocator>[1];

/** A layer with rectangles from south-west to north-east, and points. */
function layer(draw: Layer['draw'], shapes: Record<string, readonly number[]>): GroundLayer {
  const features = Object.entries(shapes).map(([name, [w, s, e, n]]) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry:
      e === undefined
        ? { type: 'Point' as const, coordinates: [w!, s!] }
        : {
            type: 'Polygon' as const,
            coordinates: [
              [
                [w!, s!],
                [e, s!],
                [e, n!],
                [w!, n!],
                [w!, s!],
              ],
            ],
          },
  }));
  return { layer: { draw } as Layer, data: { type: 'FeatureCollection', features } };
}

const draw = (...layers: GroundLayer[]) => drawLocator(layers, map as unknown as Story);

test('the view is five times as wide as the story’s map, which lies in its middle as a frame', () => {
  const { frame, width, height } = draw(
    layer('region', { West: [0, -15, 11, 15], East: [11, -15, 22, 15] }),
  );
  expect([width, height]).toEqual([360, 240]);
  expect(frame).toEqual({ x0: 144, y0: 102, x1: 216, y1: 138 });
});

test('without a region the ground of the map is drawn, no wider than it reaches', () => {
  const { frame, countries } = draw(layer('land', { Land: [9.5, -0.5, 12.5, 1.5] }));
  expect(frame).toEqual({ x0: 60, y0: 60, x1: 300, y1: 180 });
  expect(countries.map(({ name }) => name)).toEqual(['Land']);
});

test('a country has its name deep inside it, clear of the frame', () => {
  const { countries } = draw(layer('region', { West: [0, -15, 9, 15], East: [9, -15, 22, 15] }));
  expect(countries.map(({ name }) => name)).toEqual(['West', 'East']);
  const [west] = countries;
  expect(west!.x).toBeLessThan(144 - 36);
});

test('a country without room for its name has none, unless it lies wholly in view', () => {
  const shapes = { Rest: [0, -15, 22, -1], Long: [5, 2.2, 5.7, 15], Small: [13, 2, 13.9, 3] };
  expect(draw(layer('region', shapes)).countries.map(({ name }) => name)).toEqual([
    'Rest',
    'Small',
  ]);
});

test('a sea is named at its point', () => {
  const { waters, countries } = draw(layer('region', { Land: [0, -15, 22, 15], Sound: [11, 2.5] }));
  expect(waters).toEqual([{ name: 'Sound', x: 180, y: 48 }]);
  expect(countries.map(({ name }) => name)).toEqual(['Land']);
});

const { coded } = readContent('content');
const region = coded!.layers
  .filter(({ draw: as }) => as === 'region')
  .map((one) => ({
    layer: one,
    data: JSON.parse(readFileSync(`content/geo/${one.file}`, 'utf8')),
  }));

/** What is lettered on a locator, and what of it stands on another name or on the frame. */
function namesOn(style: typeof FAR) {
  const { countries, waters, frame, land } = drawLocator(region, coded!.story.map, style);
  const boxes = [...countries, ...waters].map(({ name, x, y }) =>
    boxOfName(name, [x, y], style.size),
  );
  const pairs = boxes.flatMap((box, i) => [frame, ...boxes.slice(i + 1)].map((one) => [box, one]));
  return {
    countries: countries.map(({ name }) => name).toSorted(),
    waters: waters.map(({ name }) => name),
    touching: pairs.filter(([a, b]) => overlap(a!, b!)),
    weight: land.length,
  };
}

test('the real region names Armenia, Azerbaijan, their neighbours and the seas, and no name stands on another or on the frame', () => {
  const { weight, ...names } = namesOn(FAR);
  expect(names).toEqual({
    countries: ['Armenia', 'Azerbaijan', 'Georgia', 'Iran', 'Iraq', 'Russia', 'Syria', 'Turkey'],
    waters: ['Black Sea', 'Caspian Sea'],
    touching: [],
  });
  expect(weight).toBeLessThan(2500);
});

test('the small one beside a headline names Armenia, Azerbaijan and all who border on them', () => {
  const { weight, ...names } = namesOn(NEAR);
  expect(names).toEqual({
    countries: ['Armenia', 'Azerbaijan', 'Georgia', 'Iran', 'Russia', 'Turkey'],
    waters: [],
    touching: [],
  });
  expect(weight).toBeLessThan(2000);
});
