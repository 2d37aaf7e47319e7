import { expect, test } from 'vitest';
import { pile } from '../../../src/graphics/plate/pile.ts';

test('blocks stand near where they want to be, without overlap', () => {
  const wanted = [30, 36, 42];
  expect(pile([24, 24, 24], 0, 200, (i, top) => Math.abs(top - wanted[i]!))).toEqual([12, 36, 60]);
});

test('a block alone stands where it costs least', () => {
  expect(pile([24], 0, 200, (_, top) => Math.abs(top - 90))).toEqual([90]);
});
