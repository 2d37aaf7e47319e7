import { expect, test } from 'vitest';
import { project } from '../../../src/graphics/geometry/mercator.ts';
import {
  crowdId,
  crowdsOf,
  joinNearest,
  type PlacedMark,
} from '../../../src/graphics/map/crowded-marks.ts';
import { drawnClaim } from '../drawn-claim.ts';
import { plateInTheMaking } from '../workplate.ts';

const plate = plateInTheMaking();
const placed: PlacedMark[] = [
  { marks: [drawnClaim(1, { side: 'north' })], at: [10, 10], by: 'A ministry' },
  { marks: [drawnClaim(2, { side: 'delta' })], at: [190, 100] },
  { marks: [drawnClaim(3, { side: 'delta', leading: true })], at: [200, 100] },
];
const numbers = (marks: readonly PlacedMark[]) =>
  marks.map((one) => one.marks.map(({ number }) => number));

test('what has no room joins the nearest mark of its side, never one of its shape alone', () => {
  const joined = joinNearest(
    { marks: [drawnClaim(4, { at: [2, 0], side: 'north' })] },
    placed,
    plate,
  );
  expect(numbers(joined)).toEqual([[1, 4], [2], [3]]);
});

test('a mark that stands for several has no claimant beside it', () => {
  const [joined] = joinNearest(
    { marks: [drawnClaim(4, { at: [2, 0], side: 'north' })] },
    placed,
    plate,
  );
  expect(joined).not.toHaveProperty('by');
});

test('a lettered mark takes nobody in', () => {
  const joined = joinNearest(
    { marks: [drawnClaim(4, { at: [2, 0], side: 'delta' })] },
    placed,
    plate,
  );
  expect(numbers(joined)).toEqual([[1], [2, 4], [3]]);
});

test('a claim whose side has no mark on the plate stands at its place all the same', () => {
  const lone = { marks: [drawnClaim(4, { at: [2, 0], side: 'ally' })] as const };
  expect(joinNearest(lone, placed, plate).at(-1)).toEqual({
    ...lone,
    at: project(plate.frame, [2, 0]),
  });
});

test('each set of claims that stand as one has one list, named by their numbers', () => {
  const crowd: PlacedMark = { marks: [drawnClaim(1), drawnClaim(5)], at: [0, 0] };
  const plates = [
    { marks: [crowd, ...placed], beyond: [] },
    { marks: [], beyond: [{ ...crowd, at: [5, 5] as const }] },
  ];
  expect(crowdsOf(plates).map(crowdId)).toEqual(['at-1-5']);
});
