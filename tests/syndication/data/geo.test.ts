import { expect, test } from 'vitest';
import { filesOf } from './made.ts';

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
