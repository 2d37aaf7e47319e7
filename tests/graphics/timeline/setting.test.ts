import { expect, test } from 'vitest';
import { noteOf, settingsIn, SIZES } from '../../../src/graphics/timeline/setting.ts';

const settings = settingsIn('{number} claims');

test('several claims as one are noted in words in both settings', () => {
  expect(SIZES.map((size) => noteOf([{}, {}, {}], settings[size]))).toEqual([
    '3 claims',
    '3 claims',
  ]);
});

test('a single claim has no note: no mark carries a bare number', () => {
  expect(SIZES.map((size) => noteOf([{}], settings[size]))).toEqual([undefined, undefined]);
});

test('a setting is found by its size', () => {
  expect(SIZES.map((size) => settings[size].size)).toEqual(['wide', 'narrow']);
});
