import { expect, test } from 'vitest';
import { findCircles } from '../../../src/domain/values/cycles.ts';
import {
  crossingOf,
  isClosed,
  runsAgainstClock,
  type Point,
} from '../../../src/domain/faults/ring.ts';

const SQUARE: Point[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const BOW: Point[] = [
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
  [0, 0],
];

test('a ring is closed when its last position is its first, and it has four', () => {
  expect(isClosed(SQUARE)).toBe(true);
  expect(isClosed(SQUARE.slice(0, 4))).toBe(false);
  expect(isClosed([SQUARE[0]!, SQUARE[1]!, SQUARE[0]!])).toBe(false);
  expect(isClosed([])).toBe(false);
});

test('a ring runs against the clock wherever on the globe it lies', () => {
  expect(runsAgainstClock(SQUARE)).toBe(true);
  expect(runsAgainstClock(SQUARE.toReversed())).toBe(false);
  const south = SQUARE.map(([x, y]): Point => [x - 127, y - 31]);
  expect(runsAgainstClock(south)).toBe(true);
  expect(runsAgainstClock(south.toReversed())).toBe(false);
});

test('a bow crosses itself on its first edge, a square and a touching ring nowhere', () => {
  expect(crossingOf(BOW)).toBe(0);
  expect(crossingOf(SQUARE)).toBeUndefined();
  const touching: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 0],
    [0, 4],
    [0, 0],
  ];
  expect(crossingOf(touching)).toBeUndefined();
});

test('circles are found once each, and a long chain needs no deep stack', () => {
  const links: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'] };
  expect(findCircles(Object.keys(links), (id) => links[id]!)).toEqual([
    ['a', 'b', 'c', 'a'],
    ['d', 'd'],
  ]);
  const chain = Array.from({ length: 50_000 }, (_, i) => String(i));
  expect(findCircles(chain, (id) => (id === '49999' ? [] : [String(Number(id) + 1)]))).toEqual([]);
});
