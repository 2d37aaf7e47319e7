import { expect, test } from 'vitest';
import { SHAPES } from '../../../src/domain/entries/side.ts';
import { faultsOf, SIDES } from '../builders.ts';

/** The sides of the builders in other shapes, in their order: ally, north, south, watchers. */
const shaped = (...shapes: (typeof SHAPES)[number][]) =>
  faultsOf({}, { sides: SIDES.map((side, i) => ({ ...side, shape: shapes[i]! })) });

test('as many sides as there are shapes can be told apart', () => {
  expect(shaped(...SHAPES)).toEqual([]);
});

test('a shape belongs to the side that stands first', () => {
  expect(shaped('circle', 'square', 'circle', 'diamond')).toEqual([
    'sides/south shape: found “circle”, which is taken by “ally”; expected a shape that no other side has; mend: write “flat-circle”',
  ]);
  expect(shaped('circle', 'circle', 'circle', 'square')).toEqual([
    'sides/north shape: found “circle”, which is taken by “ally”; expected a shape that no other side has; mend: write “flat-circle” or “diamond”',
    'sides/south shape: found “circle”, which is taken by “ally”; expected a shape that no other side has; mend: write “flat-circle” or “diamond”',
  ]);
});

test('a fifth side has no shape left', () => {
  const fifth = { ...SIDES[3]!, id: 'bystanders', name: 'Bystanders' };
  expect(faultsOf({}, { sides: [...SIDES, fifth] })).toEqual([
    'sides/bystanders shape: found “diamond”, which is taken by “watchers”; expected a shape that no other side has; mend: leave a side out: there are 4 shapes',
  ]);
});
