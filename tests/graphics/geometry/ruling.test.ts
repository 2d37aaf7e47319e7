import { expect, test } from 'vitest';
import {
  HATCH_LINE,
  levelRuling,
  RIPPLE_LINE,
  slantedRuling,
} from '../../../src/graphics/geometry/ruling.ts';

const BOX = { x0: 0, y0: 0, x1: 20, y1: 10 };

test('level lines cover a box from its top to its foot', () => {
  expect(levelRuling(BOX, 5)).toBe('M0 0h20m-20 5h20m-20 5');
});

test('slanted lines rise to the right and begin along the whole of the top and beyond it', () => {
  expect(slantedRuling(BOX, 7)).toBe('M0 0l-10 10m20-10l-10 10m20-10l-10 10m20-10');
});

test('a tile holds one line in its middle', () => {
  expect(HATCH_LINE).toBe('M3.5 0v7');
  expect(RIPPLE_LINE).toBe('M0 2.5h40');
});
