import { expect, test } from 'vitest';
import { nameOf, namingsOf, otherNames } from '../../../src/domain/record/names.ts';
import { code } from '../builders.ts';

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

test('a naming of several usages sets their names side by side, and says equal ones once', () => {
  expect(nameOf(ford, story, 'plain northern')).toBe('Ford / Furt');
  expect(nameOf(mill, story, 'northern southern')).toBe('Mill');
});

test('readers choose among each usage, the sides’ own usages together, and each script', () => {
  const usage = (id: string) => ({ id, label: id.toUpperCase() });
  const script = { id: 'runes', label: 'Runes', lang: 'xx' };
  expect(
    namingsOf({ usages: [usage('plain'), usage('north'), usage('south')], scripts: [script] }),
  ).toEqual([
    { id: 'plain', labels: ['PLAIN'], kind: 'usage' },
    { id: 'north', labels: ['NORTH'], kind: 'usage' },
    { id: 'south', labels: ['SOUTH'], kind: 'usage' },
    { id: 'north south', labels: ['NORTH', 'SOUTH'], kind: 'usages' },
    { id: 'runes', labels: ['Runes'], kind: 'script' },
  ]);
  expect(namingsOf({ usages: [usage('plain'), usage('north')], scripts: [] })).toHaveLength(2);
});
