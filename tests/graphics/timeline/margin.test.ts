import { expect, test } from 'vitest';
import { marginMarks } from '../../../src/graphics/timeline/margin.ts';
import { NARROW, WIDE } from '../../../src/graphics/timeline/setting.ts';
import { claimsAt } from './lane-parts.ts';

const places = (count: number, setting = WIDE) =>
  marginMarks(claimsAt('10:00', count), setting).map(({ claims, box }) => [
    claims.length,
    box.x0,
    box.y0,
  ]);

test('without a claim there is nothing in the margin', () => {
  expect(marginMarks([], WIDE)).toEqual([]);
});

test('wide, six stand in a row and twelve in two', () => {
  expect(places(7)).toEqual([
    [1, 0, 0],
    [1, 17, 0],
    [1, 34, 0],
    [1, 51, 0],
    [1, 68, 0],
    [1, 85, 0],
    [1, 0, 17],
  ]);
  expect(places(12)).toHaveLength(12);
});

test('more than the margin can hold are one mark', () => {
  expect(places(13)).toEqual([[13, 0, 0]]);
});

test('on a phone two stand side by side along the hours, above the tracks', () => {
  expect(places(3, NARROW)).toEqual([
    [1, 654, 9],
    [1, 678, 9],
    [1, 654, 33],
  ]);
});
