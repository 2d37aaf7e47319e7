import { expect, test } from 'vitest';
import type { PackedBlock, Packing } from '../../../src/graphics/timeline/packed.ts';
import { WIDE } from '../../../src/graphics/timeline/setting.ts';
import { shapeOf } from '../../../src/graphics/timeline/shape.ts';
import { shiftsOf, trackFor } from '../../../src/graphics/timeline/shifts.ts';
import { block, claimsAt, LETTERING, measured } from './lane-parts.ts';

const setting = { ...WIDE, cell: [18, 18] as const };
const happened: Packing = { ...measured(setting), hand: 'happened', lettering: LETTERING };
const said: Packing = { ...happened, hand: 'said' };

function shifts(from: string, to: string | undefined, packing: Packing): number[] {
  const one = block(claimsAt('10:00', 1), from, to);
  return shiftsOf(shapeOf(one, packing.hand, packing), packing);
}

test('marks that stand upon their own ticks stay there', () => {
  expect(shifts('10:00', undefined, said)).toEqual([0]);
});

test('marks above tracks make way by a third of a mark to either side of their tick', () => {
  expect(shifts('10:00', undefined, happened)).toEqual([0, -6, 6]);
});

test('they move over their own bar and a step beyond its beginning, the nearest way first', () => {
  expect(shifts('10:00', '10:42', happened)).toEqual([0, -6, 6, -12, 12, -18]);
});

test('where marks are as long as their bar only the step back is left', () => {
  expect(shifts('10:00', '10:18', happened)).toEqual([0, -6]);
});

test('nothing moves out of the hours', () => {
  expect(shifts('00:00', undefined, happened)).toEqual([0, 6]);
  expect(shifts('23:59', undefined, happened)).toEqual([0, -6]);
});

test('a band takes the first track that is free, and the last if none is', () => {
  const band = { x0: 100, y0: 0, x1: 120, y1: 7 };
  const placed: PackedBlock[] = [];
  const tracks = Array.from({ length: 4 }, () => {
    const given = trackFor(band, placed, happened);
    placed.push({ ...shapeOf(block([], '10:00'), 'said', said), band: given, labels: [] });
    return given.y0;
  });
  expect(tracks).toEqual([0, 7, 14, 14]);
  expect(trackFor({ ...band, x0: 120, x1: 140 }, placed, happened).y0).toBe(0);
  expect(trackFor(band, placed, said)).toEqual(band);
});
