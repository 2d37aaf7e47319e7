import { expect, test } from 'vitest';
import { drawnRows, greatest } from '../../../src/graphics/casualties/drawn-row.ts';
import { rowsOf, toll } from './chart.ts';

const rows = rowsOf({
  a: toll('06:00', 31),
  b: toll('07:00', 'more than 100'),
  c: toll('08:00', '10 to 120'),
  d: toll('09:00', 'several dozen'),
  e: toll('10:00', 'not released'),
  f: toll('11:00', 'none'),
  g: {
    said: '2031-05-01 12:00',
    losses: [{ of: 'south', status: 'combatant', killed_and_wounded: 90, bodies_seen: 300 }],
  },
  h: { said: '2031-05-01 13:00', losses: [{ of: 'south', status: 'combatant', wounded: 400 }] },
});

test('a row is drawn at the number of its words, and words without one at none', () => {
  expect(
    drawnRows(rows).map(({ row, figure, value, high }) => [
      row.claim.id,
      figure.what,
      value,
      ...(high === undefined ? [] : [high]),
    ]),
  ).toEqual([
    ['a', 'killed', 31],
    ['b', 'killed', 100],
    ['c', 'killed', 10, 120],
    ['d', 'killed', undefined],
    ['e', 'killed', undefined],
    ['f', 'killed', 0],
    ['g', 'killed_and_wounded', 90],
  ]);
});

test('the scale reaches the greatest number that is drawn', () => {
  expect(greatest(rows)).toBe(120);
  expect(greatest(rows.slice(0, 2))).toBe(100);
});

test('a scale without a number has room for one', () => {
  expect(greatest([])).toBe(1);
  expect(greatest(rows.slice(3, 6))).toBe(1);
});
