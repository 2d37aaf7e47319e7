import { expect, test } from 'vitest';
import { nameFigure, nameKind, noteFigure } from '../../src/words/en/say/figure.ts';
import { parseCount } from '../../src/domain/values/count.ts';

test.each([
  ['helicopter', '1', 'helicopter'],
  ['helicopter', 'at least 1', 'helicopter'],
  ['helicopter', '2', 'helicopters'],
  ['helicopter', '1 to 3', 'helicopters'],
  ['helicopter', 'none', 'helicopters'],
  ['uav', 'several', 'drones'],
  ['bodies_seen', '1', 'body seen'],
  ['bodies_seen', '12', 'bodies seen'],
  ['killed', '1', 'killed'],
])('%s, counted %s, is read as “%s”', (what, count, name) => {
  expect(nameFigure({ what, count: parseCount(count) })).toBe(name);
});

test('what a correction corrects is named without a count', () => {
  expect(nameKind('helicopter')).toBe('helicopters');
});

test('a number that has words of its own is named by them', () => {
  const figure = { what: 'fighters', count: parseCount('about 4,000'), words: 'fighters abroad' };
  expect(noteFigure(figure)).toEqual(['about 4,000', 'fighters abroad']);
});

test('what was not released is said so before its name', () => {
  const figure = { what: 'killed', count: parseCount('not released') };
  expect(noteFigure(figure)).toEqual(['no number released:', 'killed']);
});
