import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { drawMapFrame } from '../../../src/graphics/map/frame.ts';

const frame = frameOf({ southwest: [0, -0.5], northeast: [1, 0.5] }, 100);

test('two lines run around the plate, so far apart as ticks are long', () => {
  expect(drawMapFrame(frame).neat).toBe('M0 0l100 0 0 100-100 0zm-8-8l116 0 0 116-116 0z');
});

test('a tick stands at every six minutes of arc but those of the corners', () => {
  const { ticks } = drawMapFrame(frame);
  expect(ticks.slice(0, 25)).toBe('M10-8l0 8m0 100l0 8m10-11');
  expect(ticks.match(/l/g)).toHaveLength(2 * 9 + 2 * 9);
});

test('every half degree is written at the top and on the left', () => {
  expect(drawMapFrame(frame).degrees.map(({ text, side }) => [text, side])).toEqual([
    ['0°30′', 'top'],
    ['0°', 'left'],
  ]);
});
