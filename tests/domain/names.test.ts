import { expect, test } from 'vitest';
import { nameOf, otherNames } from '../../src/domain/names.ts';
import { code } from './builders.ts';

const { story, places } = code();
const ford = places.get('ford')!;
const mill = places.get('mill')!;

test('a place has its name in the first usage unless another is asked for', () => {
  expect(nameOf(ford, story)).toBe('Ford');
  expect(nameOf(ford, story, 'northern')).toBe('Furt');
  expect(nameOf(ford, story, 'runes')).toBe('FVRT');
});

test('the first usage stands in where a usage has no name', () => {
  expect(nameOf(mill, story, 'southern')).toBe('Mill');
  expect(nameOf(mill, story, 'runes')).toBe('Mill');
});

test('other names are those that differ from the first, each once, in the order of the usages', () => {
  expect(otherNames(ford, story)).toEqual(['Furt']);
  expect(otherNames(mill, story)).toEqual([]);
  expect(
    otherNames({ ...ford, names: { southern: 'Vado', northern: 'Furt', plain: 'Ford' } }, story),
  ).toEqual(['Furt', 'Vado']);
});
