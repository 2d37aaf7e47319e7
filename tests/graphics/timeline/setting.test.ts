import { expect, test } from 'vitest';
import { NARROW, noteOf, SETTINGS, SIZES, WIDE } from '../../../src/graphics/timeline/setting.ts';

test('several claims as one are noted by their count in both settings', () => {
  const three = [{ number: 4 }, { number: 5 }, { number: 9 }];
  expect([noteOf(three, WIDE), noteOf(three, NARROW)]).toEqual(['×3', '×3']);
});

test('a single claim is noted by its number where it has no label', () => {
  expect([noteOf([{ number: 4 }], WIDE), noteOf([{ number: 4 }], NARROW)]).toEqual([
    undefined,
    '4',
  ]);
});

test('a setting is found by its size', () => {
  expect(SIZES.map((size) => SETTINGS[size].size)).toEqual(['wide', 'narrow']);
});
