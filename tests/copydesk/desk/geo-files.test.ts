import { expect, test } from 'vitest';
import { change, faultsIn, type Edit } from '../desk.ts';

const LAND = 'geo/uplands.geojson';
const RING = `[-127.1, -30.2],
            [-127.05, -29.6],
            [-127.9, -29.6],
            [-127.8, -30.15],
            [-127.1, -30.2]`;

const NEAR = 'expected longitude then latitude, near -128, -31 to -126, -30';
const BROKEN =
  'found JSON that makes no sense here; expected a GeoJSON FeatureCollection; ' +
  'mend: look for a comma, bracket or quotation mark that is missing or too many, here or just before';
const AT = 'features.0.geometry.coordinates';

test.each<[string, Edit, string]>([
  [
    'swapped numbers',
    change('[-127.05, -29.6]', '[-29.6, -127.05]'),
    `12:13: ${AT}.0.1: found [-29.6, -127.05], far outside the map; ${NEAR}; mend: swap the two numbers`,
  ],
  [
    'a position far away',
    change('[-127.05, -29.6]', '[12.5, 41.9]'),
    `12:13: ${AT}.0.1: found [12.5, 41.9], far outside the map; ${NEAR}; mend: look the position up again`,
  ],
  [
    'a ring that runs the wrong way',
    change(RING, RING.split(/,\n +/).toReversed().join(',\n            ')),
    `10:11: ${AT}.0: found a ring that runs the wrong way; ` +
      'expected an outer ring against the clock, and its holes with it; mend: reverse its positions',
  ],
  [
    'a ring that crosses itself',
    change(
      '[-127.9, -29.6],\n            [-127.8, -30.15]',
      '[-127.8, -30.15],\n            [-127.9, -29.6]',
    ),
    `12:13: ${AT}.0.1: found a ring that crosses itself after [-127.05, -29.6]; expected a ring that crosses nothing`,
  ],
  [
    'a ring that stays open',
    change('[-127.8, -30.15],\n            [-127.1, -30.2]', '[-127.8, -30.15]'),
    `10:11: ${AT}.0: found a ring that is not closed; ` +
      'expected at least four positions, the last of them the first again',
  ],
  [
    'a hole that runs the wrong way',
    change(
      '[-127.1, -30.2]\n          ]',
      '[-127.1, -30.2]\n          ],\n' +
        '          [[-127.5, -30], [-127.4, -30], [-127.4, -29.9], [-127.5, -30]]',
    ),
    `17:11: ${AT}.1: found a ring that runs the wrong way; ` +
      'expected an outer ring against the clock, and its holes with it; mend: reverse its positions',
  ],
  [
    'a latitude beyond the pole',
    change('[-127.05, -29.6]', '[-127.05, -129.6]'),
    `12:13: ${AT}.0.1: found [-127.05, -129.6], far outside the map; ${NEAR}; mend: look the position up again`,
  ],
  [
    'a position with more than a height',
    change('[-127.05, -29.6]', '[-127.05, -29.6, 12, 0]'),
    `12:13: ${AT}.0.1: found [-127.05, -29.6, 12, 0]; expected longitude, latitude and height alone`,
  ],
  [
    'an unknown shape',
    change('"Polygon"', '"Circle"'),
    '8:9: features.0.geometry.type: found “Circle”; ' +
      'expected one of Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon',
  ],
  ['JSON that ends too soon', '{ "type": "FeatureCollection",\n', `2:1: ${BROKEN}`],
  ['a word in the place of a number', change('-29.6],', 'north],'), `12:24: ${BROKEN}`],
  ['nothing', 'null', '1:1: found nothing; expected fields'],
  [
    'no features',
    '{ "type": "FeatureCollection", "features": [] }',
    '1:32: features: found an empty list; expected at least 1 entry',
  ],
  ['a NUL in it', change('"Uplands"', '"Up\0lands"'), '6:34: found a NUL character; expected text'],
  [
    'more than anyone can look at',
    () => ' '.repeat(2_000_001),
    '1:1: found 2000001 bytes; expected at most 2000000',
  ],
])('a map file with %s is refused at its line', (_, edit, expected) => {
  expect(faultsIn(LAND, edit)).toBe(`${LAND}:${expected}`);
});

test('a whole file with its latitudes first is told at the first position of each shape', () => {
  const swapped = (text: string) => text.replaceAll(/\[(-?[\d.]+), (-?[\d.]+)\]/g, '[$2, $1]');
  const told = faultsIn('geo/coast.geojson', swapped).split('\n');
  expect(told).toEqual([
    `geo/coast.geojson:10:11: ${AT}.0: found [-31.4, -125.6], far outside the map; ${NEAR}; mend: swap the two numbers`,
  ]);
});
