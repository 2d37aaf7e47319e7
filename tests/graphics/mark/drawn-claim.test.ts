import { expect, test } from 'vitest';
import { groupMarks, isPlaced, isVague, placeKey } from '../../../src/graphics/mark/drawn-claim.ts';
import { drawnClaim } from '../drawn-claim.ts';

const crowd = [1, 2, 3, 4, 5].map((n) =>
  drawnClaim(n, { at: [2, 1], side: n < 4 ? 'north' : 'delta' }),
);
const numbers = (groups: ReturnType<typeof groupMarks>) =>
  groups.map(({ marks }) => marks.map(({ number }) => number));
const nobody = () => false;

test('five claims of two sides with one shape are two groups, each of one side', () => {
  const groups = groupMarks(crowd, nobody);
  expect(numbers(groups)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(groups.map(({ marks }) => new Set(marks.map(({ side }) => side)))).toEqual([
    new Set(['north']),
    new Set(['delta']),
  ]);
});

test('two claims of a side at a place are one group, one claim is a group of its own', () => {
  expect(numbers(groupMarks(crowd.slice(1, 4), nobody))).toEqual([[2, 3], [4]]);
});

test('a claim that stands alone is in no group', () => {
  expect(numbers(groupMarks(crowd, ({ number }) => number === 2))).toEqual([[1, 3], [2], [4, 5]]);
});

test('claims of one area are at one place, wherever their places lie', () => {
  const area = { along: [[2, 1]] as [number, number][], radius_km: 20 };
  const [here, there] = [
    drawnClaim(1, { at: [2, 1], prec: 3, area }),
    drawnClaim(2, { prec: 5, area }),
  ];
  expect(placeKey(here)).toBe(placeKey(there));
  expect(placeKey(drawnClaim(3, { at: [2, 1] }))).toBe('2,1');
});

test('a claim is vague when it is known no better than a district, or lies near an area', () => {
  const area = { along: [[2, 1]] as [number, number][], radius_km: 20 };
  expect(isVague(drawnClaim(1, { at: [2, 1], prec: 2 }))).toBe(false);
  expect(isVague(drawnClaim(1, { at: [2, 1], prec: 2, area }))).toBe(true);
  expect(isVague(drawnClaim(1, { at: [2, 1], prec: 3 }))).toBe(true);
  expect(isVague(drawnClaim(1, { prec: 1, area }))).toBe(true);
});

test('a claim known by its country alone, or without a place, cannot be drawn', () => {
  expect(isPlaced(drawnClaim(1, { at: [2, 1], prec: 5 }))).toBe(true);
  expect(isPlaced(drawnClaim(1, { at: [2, 1], prec: 6 }))).toBe(false);
  expect(isPlaced(drawnClaim(1))).toBe(false);
});
