import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { type MapData } from '../../../src/graphics/live/map-data.ts';
import { LIVE_DRAWS } from '../../../src/graphics/ground/ground-layers.ts';
import { mapStyle } from '../../../src/graphics/live/map-style.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };
const data = {
  ground: Object.fromEntries(LIVE_DRAWS.map((draw) => [draw, empty])),
  places: empty,
  extent: [0, 0, 1, 1],
  band_km: 2,
  naming: 'plain',
} as unknown as MapData;

/** The layers of the live map that are hidden when these are switched off. */
function hidden(off: string[]): string[] {
  const style = mapStyle(data, {
    palette: { paper: 'white', ink: 'black', 'ink-2': 'grey' },
    faces: { sans: [], bold: [], text: [], italic: [] },
    relief: 1,
    sizes: { t1: 1, t2: 1, t3: 1, country: 1, dot: 1 },
    lettering: empty,
    closer: 9,
    naming: 'plain',
    lettered: true,
    off,
  });
  const isHidden = ({ layout }: LayerSpecification) => layout?.visibility === 'none';
  return style.layers.filter(isHidden).map(({ id }) => id);
}

test('nothing is hidden when nothing is switched off, or the claims alone, which are not of the style', () => {
  expect(hidden([])).toEqual([]);
  expect(hidden(['claim'])).toEqual([]);
});

test('a class of the ground goes with all layers that draw it, and with its own name', () => {
  expect(hidden(['road'])).toEqual(['road-line']);
  expect(hidden(['lake', 'district'])).toEqual(['lake', 'lake-line', 'district-line']);
  expect(hidden(['contact'])).toEqual(['band', 'contact-line', 'l-line']);
  expect(hidden(['oblast'])).toEqual(['oblast-line', 'l-region']);
  expect(hidden(['front'])).toEqual(['front', 'l-front']);
});

test('the towns go with their dots and every name that is not of the line, an oblast or a front', () => {
  const town = hidden(['town']);
  expect(town).toContain('dots');
  expect(town).toContain('t1-seated');
  expect(town).toContain('l-country');
  expect(town).toContain('l-water');
  expect(town.filter((id) => /l-(?:line|region|front)/.test(id))).toEqual([]);
});

test('every class of the ground can be switched off', () => {
  for (const draw of LIVE_DRAWS) expect(hidden([draw]).length, draw).toBeGreaterThan(0);
});
