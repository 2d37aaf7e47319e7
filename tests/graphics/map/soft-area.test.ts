import { expect, test } from 'vitest';
import { distanceToLine } from '../../../src/graphics/geometry/plane.ts';
import { hatch, middleOf, reachOf, type SoftArea } from '../../../src/graphics/map/soft-area.ts';

const disc: SoftArea = { along: [[100, 100]], radius: 60 };
const strip: SoftArea = {
  along: [
    [0, 50],
    [200, 50],
    [400, 90],
  ],
  radius: 30,
};

test('every line of the hatching is level and lies within its area', () => {
  for (const area of [disc, strip])
    for (const [from, to] of hatch(area, 5)) {
      expect(from![1]).toBe(to![1]);
      expect(distanceToLine(from!, area.along)).toBeLessThanOrEqual(area.radius);
      expect(distanceToLine(to!, area.along)).toBeLessThanOrEqual(area.radius);
    }
});

test('its lines lie a gap apart on one grid, moved down by a part of it', () => {
  const rows = (part: number) => [...new Set(hatch(disc, 10, part).map(([from]) => from![1]))];
  expect(rows(0)).toEqual([60, 70, 80, 90, 100, 110, 120, 130, 140]);
  expect(rows(0.5)).toEqual([45, 55, 65, 75, 85, 95, 105, 115, 125, 135, 145]);
});

test('every other line is shorter, so that the area has no edge', () => {
  const lengths = hatch(disc, 10)
    .filter(([from]) => from![1] === 90 || from![1] === 100)
    .map(([from, to]) => to![0] - from![0]);
  expect(lengths).toEqual([96, 120]);
});

test('a vaguer place is a paler one: ten times the radius has 11 lines, not 195', () => {
  expect(hatch({ ...disc, radius: 600 }, 5)).toHaveLength(11);
});

test('an area reaches its radius around all that it lies along', () => {
  expect(reachOf(strip)).toEqual({ x0: -30, y0: 20, x1: 430, y1: 120 });
});

test('the middle of an area is half-way along what it lies around', () => {
  expect(
    middleOf({
      along: [
        [0, 0],
        [100, 0],
        [100, 20],
      ],
      radius: 5,
    }),
  ).toEqual([60, 0]);
});
