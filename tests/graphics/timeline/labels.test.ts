import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import { labelsBeside, labelsOf } from '../../../src/graphics/timeline/labels.ts';
import { boxesAbove, boxesOf, type PackedBlock } from '../../../src/graphics/timeline/packed.ts';
import { NARROW, WIDE } from '../../../src/graphics/timeline/setting.ts';
import { shapeOf } from '../../../src/graphics/timeline/shape.ts';
import { block, claimsOf, measured } from './lane-parts.ts';

const say = ({ label }: Claim) => label;
const claims = claimsOf({ a: { label: 'Ford' }, b: { label: 'Mill' }, c: { label: 'Ferry' } });

/** A packed block of some of the claims at a clock, without labels. */
function packed(clock: string, from: number, to: number): PackedBlock {
  const shape = shapeOf(block(claims.slice(from, to), clock), 'said', measured(WIDE));
  return { ...shape, labels: [] };
}

test('a single claim can be lettered to the right of its mark, or at a cost to the left', () => {
  const { marks } = packed('10:00', 0, 1);
  const ways = labelsBeside(marks[0]!, marks, WIDE, say);
  expect(ways.map(({ anchor, cost, claim }) => [anchor, cost, claim.id])).toEqual([
    ['start', 0, 'a'],
    ['end', 1, 'a'],
  ]);
  const [right, left] = ways.map(({ boxes }) => boxes[0]!);
  expect([right!.x0, left!.x1]).toEqual([608.5, 591.5]);
  expect(right!.x1 - right!.x0).toBe(left!.x1 - left!.x0);
});

test('a label never stands on a mark of its own block, nor outside the hours', () => {
  const two = { ...packed('10:00', 0, 2), labels: [] };
  const beside = [
    two.marks[0]!,
    { ...two.marks[1]!, box: { ...two.marks[0]!.box, x0: 608.5, x1: 625.5 } },
  ];
  expect(labelsBeside(beside[0]!, beside, WIDE, say).map(({ anchor }) => anchor)).toEqual(['end']);
  const { marks } = packed('23:50', 0, 1);
  expect(labelsBeside(marks[0]!, marks, { ...WIDE, hours: [116, 1276] }, say)[0]!.anchor).toBe(
    'end',
  );
});

test('several claims as one have no label, nor has any where labels have no size', () => {
  const { marks } = packed('10:00', 0, 1);
  const several = { ...marks[0]!, claims: [claims[0]!, claims[1]!] as const };
  expect(labelsBeside(several, [several], WIDE, say)).toEqual([]);
  expect(labelsBeside(marks[0]!, marks, NARROW, say)).toEqual([]);
});

test('what is left is lettered in the order of the claims, and what has no room is not', () => {
  const blocks = [packed('10:20', 1, 2), packed('10:00', 0, 1), packed('10:40', 2, 3)];
  expect(labelsOf(blocks, 100, WIDE, say).map(({ claim, anchor }) => [claim.id, anchor])).toEqual([
    ['a', 'end'],
    ['c', 'start'],
  ]);
});

test('a label that was given stays, and nothing is lettered twice', () => {
  const first = packed('10:00', 0, 1);
  const [, left] = labelsBeside(first.marks[0]!, first.marks, WIDE, say);
  expect(labelsOf([{ ...first, labels: [left!] }], 100, WIDE, say)).toEqual([left]);
});

test('a packed block takes room for its band, its marks and its labels', () => {
  const first = packed('10:00', 0, 1);
  const [right] = labelsBeside(first.marks[0]!, first.marks, WIDE, say);
  const lettered = { ...first, labels: [right!] };
  expect(boxesAbove(lettered)).toEqual([first.marks[0]!.box, right!.boxes[0]]);
  expect(boxesOf(lettered)).toEqual([first.band, first.marks[0]!.box, right!.boxes[0]]);
});
