import { expect, test } from 'vitest';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import { drawMapFrame } from '../../../src/graphics/map/frame.ts';
import { setPlate } from '../../../src/graphics/map/plate.ts';
import { viewOf } from '../../../src/graphics/map/plate-view.ts';
import { plateInTheMaking } from '../workplate.ts';

const { input, frame, style } = plateInTheMaking();
const { degrees: _, ...bare } = style;

test('a plate with an engraved frame shows it around the ground', () => {
  const plate = setPlate(input, frame, style);
  expect(plate.engraved).toEqual(drawMapFrame(frame));
  expect(viewOf(plate)).toEqual({
    width: 400,
    height: 200,
    viewBox: '-8 -8 416 216',
    data: { bounds: input.bounds, scale: 1 },
  });
});

test('a plate that shows a part of the ground moves and scales it into its frame', () => {
  const narrow = frameOf({ southwest: [1, -0.5], northeast: [2, 0.5] }, 200);
  const view = viewOf(setPlate(input, narrow, bare), { x0: 100, y0: 50, x1: 200, y1: 150 });
  expect(view.viewBox).toBe('0 0 200 200');
  expect(view.fit).toBe('scale(2)translate(-100 -50)');
  expect(view.data.scale).toBe(2);
});
