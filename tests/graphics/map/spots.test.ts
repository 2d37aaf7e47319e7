import { expect, test } from 'vitest';
import { frameOf, middleUnitsPerKm, project } from '../../../src/graphics/geometry/mercator.ts';
import { softAreaOf, spotOf, threadEnd } from '../../../src/graphics/map/spots.ts';
import { drawnClaim } from '../drawn-claim.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);
const km = middleUnitsPerKm(frame);
const area = {
  along: [
    [1, 0],
    [3, 0],
  ] as [number, number][],
  radius_km: 10,
};

test('an exact claim lies at its place, a vague one in the middle of its area', () => {
  expect(spotOf(drawnClaim(1, { at: [3, 0] }), frame)).toEqual(project(frame, [3, 0]));
  expect(spotOf(drawnClaim(1, { area, prec: 5 }), frame)[0]).toBeCloseTo(200, 6);
});

test('what has no area of its own has one as large as its precision says', () => {
  const radius = (prec: number) => softAreaOf(drawnClaim(1, { at: [2, 0], prec }), frame).radius;
  expect([3, 4, 5].map((prec) => Math.round(radius(prec) / km))).toEqual([15, 30, 15]);
  expect(softAreaOf(drawnClaim(1, { area, prec: 3 }), frame).radius).toBeCloseTo(10 * km, 6);
});

test('a mark at its place has no thread, one that made way is tied to it', () => {
  const exact = drawnClaim(1, { at: [2, 0] });
  const [x, y] = project(frame, [2, 0]);
  expect(threadEnd(exact, [x, y], frame)).toBeUndefined();
  expect(threadEnd(exact, [x + 30, y], frame)).toEqual([x, y]);
});

test('a mark beside its area is tied into it, one within it is not tied', () => {
  const vague = drawnClaim(1, { area, prec: 5 });
  const [x, y] = project(frame, [3, 0]);
  expect(threadEnd(vague, [x, y + 5 * km], frame)).toBeUndefined();
  const end = threadEnd(vague, [x, y + 40 * km], frame)!;
  expect(end[0]).toBeCloseTo(x, 6);
  expect((end[1] - y) / km).toBeCloseTo(6, 6);
});
