import { expect, test } from 'vitest';
import { frameOf, middleUnitsPerKm } from '../../../src/graphics/geometry/mercator.ts';
import { scaleBarOf } from '../../../src/graphics/map/scale-bar.ts';
import { textWidth, wrap } from '../../../src/graphics/plate/text-width.ts';

test('the scale is the longest of 1, 2 or 5 and zeros that takes a seventh of the width', () => {
  const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);
  expect(scaleBarOf(frame)).toEqual({ km: 50, length: Math.round(50 * middleUnitsPerKm(frame)) });
});

test('a map of a village has a scale of metres in its kilometres', () => {
  expect(scaleBarOf(frameOf({ southwest: [0, 0], northeast: [0.01, 0.01] }, 400)).km).toBe(0.1);
});

test('a text is measured wider in bold, in capitals and when spaced', () => {
  const plain = textWidth('Ridge', { size: 10 });
  for (const style of [{ bold: true }, { caps: true }, { spacing: 0.1 }, { serif: true }]) {
    expect(textWidth('Ridge', { size: 10, ...style })).toBeGreaterThan(plain);
  }
});

test('a text is broken into lines that fit, and a long word keeps its line', () => {
  expect(wrap('six villages were taken', 60, { size: 10 })).toEqual(['six villages', 'were taken']);
  expect(wrap('incomprehensibilities', 20, { size: 10 })).toEqual(['incomprehensibilities']);
});
