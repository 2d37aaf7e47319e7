import { expect, test } from 'vitest';
import {
  moved,
  plateAttributes,
  type PlateData,
  readPlate,
} from '../../../src/graphics/plate/attributes.ts';

const bounds: PlateData['bounds'] = { southwest: [45.85, 39.2], northeast: [47.65, 40.68] };

/** An element with just these attributes. */
const withAttributes = (attributes: Record<string, string | undefined>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
});

test.each([1, 0.5416])('a plate at scale %d reads back what was written on it', (scale) => {
  const data = { bounds, scale };
  expect(readPlate(withAttributes(plateAttributes(data)))).toEqual(data);
});

test('a plate that shows the ground as it was drawn says nothing of a scale', () => {
  expect(plateAttributes({ bounds, scale: 1 })).toEqual({
    'data-bounds': '45.85 39.2 47.65 40.68',
    'data-scale': undefined,
  });
});

test('what is moved says only what it must', () => {
  expect(moved([560, 298])).toBe('translate(560 298)');
  expect(moved([86, 0])).toBe('translate(86)');
  expect(moved([560, 298], -8)).toBe('translate(560 298)rotate(-8)');
});
