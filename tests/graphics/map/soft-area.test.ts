import { expect, test } from 'vitest';
import { density, middleOf, type SoftArea, stipple } from '../../../src/graphics/map/soft-area.ts';
import { distance, distanceToLine } from '../../../src/graphics/geometry/plane.ts';

const disc: SoftArea = { along: [[100, 100]], radius: 60 };
const strip: SoftArea = {
  along: [
    [0, 50],
    [200, 50],
    [400, 90],
  ],
  radius: 30,
};

test('the same area is stippled with the same dots every time', () => {
  expect(stipple(disc)).toEqual(stipple(disc));
});

test('stippling thins outwards: the inner third is denser than the outer one', () => {
  const dots = stipple(disc).map((dot) => distance(dot, [100, 100]));
  const inner = dots.filter((away) => away < 20).length / (20 * 20);
  const outer = dots.filter((away) => away >= 40).length / (60 * 60 - 40 * 40);
  expect(inner).toBeGreaterThan(3 * outer);
});

test('no dot lies outside its area', () => {
  for (const area of [disc, strip]) {
    for (const dot of stipple(area)) {
      expect(distanceToLine(dot, area.along)).toBeLessThan(area.radius);
    }
  }
});

test('a vaguer place is a paler one: ten times the radius has about as many dots', () => {
  const near = stipple(disc).length;
  const vague = stipple({ ...disc, radius: 600 }).length;
  expect(near).toBeGreaterThan(50);
  expect(near).toBeLessThan(80);
  expect(Math.abs(vague - near)).toBeLessThan(15);
});

test('dots of a small area keep apart', () => {
  const dots = stipple({ along: [[0, 0]], radius: 12 });
  const gaps = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => distance(a, b)));
  expect(Math.min(...gaps)).toBeGreaterThan(3);
});

test('the density is 1 in the middle and 0 at the edge and beyond', () => {
  expect(density(disc, [100, 100])).toBe(1);
  expect(density(disc, [160, 100])).toBe(0);
  expect(density(disc, [300, 100])).toBe(0);
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
