import { expect, test } from 'vitest';
import { frameOf, middleUnitsPerKm } from '../../../src/graphics/geometry/mercator.ts';
import { barPath, scaleBarOf } from '../../../src/graphics/map/scale-bar.ts';

test('the scale is the longest of 1, 2 or 5 and zeros that takes a seventh of the width', () => {
  const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);
  expect(scaleBarOf(frame)).toEqual({ km: 50, length: Math.round(50 * middleUnitsPerKm(frame)) });
});

test('a map of a village has a scale of metres in its kilometres', () => {
  expect(scaleBarOf(frameOf({ southwest: [0, 0], northeast: [0.01, 0.01] }, 400)).km).toBe(0.1);
});

test('the bar is as long as it says, with a stroke up at each end', () => {
  expect(barPath({ km: 50, length: 86 })).toBe('M0-4v4h86v-4');
});
