import { expect, test } from 'vitest';
import { noteOf, SETTINGS, SIZES } from '../../../src/graphics/timeline/setting.ts';

test('several claims as one are noted by their count, and a single one by nothing: no mark carries a bare number', () => {
  expect([noteOf([4, 5, 9]), noteOf([4])]).toEqual(['×3', undefined]);
});

test('a setting is found by its size', () => {
  expect(SIZES.map((size) => SETTINGS[size].size)).toEqual(['wide', 'narrow']);
});
