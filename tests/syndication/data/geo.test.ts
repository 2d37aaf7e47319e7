import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { filesOf, filesOfContent } from './made.ts';

const schema = fileURLToPath(import.meta.resolve('geojson-schema/FeatureCollection.json'));
const isGeoJson = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));

const { files, dataset } = filesOfContent();
const collection = JSON.parse(files.get('claims.geojson')!);

const features = (claims: Parameters<typeof filesOf>[0]) =>
  JSON.parse(filesOf(claims).files.get('claims.geojson')!).features;

test('a claim has the position of its place, how exactly it is known, and who says and who denies it', () => {
  const [feature] = features({ one: { where: { at: 'ford', prec: 2 } } });
  expect([feature.id, feature.geometry]).toEqual([
    'one',
    { type: 'Point', coordinates: [10.5, 50.5] },
  ]);
  expect(feature.properties).toMatchObject({
    claimant: 'northern-army',
    said: '2031-05-01 08:00',
    denial: 'No denial found in the pages that we read.',
    place: 'ford',
    where_prec: 2,
    radius_km: 25,
  });
});

test.each([
  ['no place', {}],
  ['a place without a position', { where: { at: 'mill', prec: 1 } }],
  ['a whole country', { where: { at: 'ford', prec: 6 } }],
])('a claim of %s has no geometry', (_, parts) => {
  expect(features({ one: parts })[0].geometry).toBeNull();
});

test('the claims that are published fit the JSON Schema of GeoJSON’s authors, one feature a claim, in the order of saying', () => {
  expect(isGeoJson(collection), JSON.stringify(isGeoJson.errors)).toBe(true);
  expect(collection.features.map(({ id }: { id: string }) => id)).toEqual(
    dataset.claims.map(({ id }) => id),
  );
});

test('a place stands within the whole earth, longitude first', () => {
  for (const { geometry } of collection.features) {
    const points: number[][] =
      geometry?.type === 'Point' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
    for (const [lng, lat] of points) {
      expect(Math.abs(lng!)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
    }
  }
});

test.each([
  ['a line of one point', { type: 'LineString', coordinates: [[10, 50]] }],
  ['a point of one number', { type: 'Point', coordinates: [10] }],
  ['a kind of its own', { type: 'Circle', coordinates: [10, 50] }],
])('GeoJSON with %s would not fit', (_, geometry) => {
  const feature = { type: 'Feature', properties: {}, geometry };
  expect(isGeoJson({ type: 'FeatureCollection', features: [feature] })).toBe(false);
});
