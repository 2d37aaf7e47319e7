import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frameOf, middleUnitsPerKm, project } from '../../src/graphics/geometry/mercator.ts';
import { distanceToLine, type Point } from '../../src/graphics/geometry/plane.ts';
import { nearestSegment } from './nearest-segment.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const story = parse(read('../../content/story.yaml'));
const layer = JSON.parse(
  read('../../content/geo/line-of-contact.geojson'),
) as FeatureCollection<LineString>;
const frame = frameOf(story.map.wide, 1120);
const line = layer.features[0]!.geometry.coordinates.map(([lng, lat]) =>
  project(frame, [lng!, lat!]),
);
const perKm = middleUnitsPerKm(frame);

/** What “on the line” allows: the line is known to within 1 to 3 km. */
const ERROR_KM = 3;

const [, ...rows] = read('loc-evidence.csv').trim().split('\n');
const facts = rows.map((row) => {
  const [name, lat, lng, side] = row
    .match(/("[^"]*"|[^,]*)(?:,|$)/g)!
    .map((cell) => cell.replace(/,$/, ''));
  return { name: name!, at: project(frame, [Number(lng), Number(lat)]), side: side! };
});

test('there are 32 dated facts about places near the line', () => {
  expect(facts).toHaveLength(32);
});

test.each(facts)('the line passes $name on the right side', ({ at, side }) => {
  const km = distanceToLine(at, line) / perKm;
  if (side === 'ON') expect(km).toBeLessThan(ERROR_KM);
  else expect(sideOf(at)).toBe(side);
});

/** The line is drawn from its north-western to its south-eastern end: what lies to its right is one side. */
function sideOf(at: Point): string {
  const [a, b] = nearestSegment(at, line);
  const turn = (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]);
  return turn > 0 ? 'ARM' : 'AZE';
}
