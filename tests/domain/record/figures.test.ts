import { expect, test } from 'vitest';
import { figuresOf, findFigure } from '../../../src/domain/record/figures.ts';
import { parseCount } from '../../../src/domain/values/count.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { noteFigure } from '../../../src/words/en/say/figure.ts';
import { codeClaim } from '../builders.ts';

const claim = codeClaim({
  losses: [
    { of: 'south', status: 'civilian', killed: 2 },
    {
      of: 'south',
      status: 'combatant',
      wounded: 'about 20',
      killed: { total: 31, increment: 15, since: '2031-05-01 morning' },
    },
  ],
  equipment: [{ of: 'north', item: 'tank', lost: 'at least 3' }],
  numbers: [{ what: 'villages', count: 6, words: 'villages' }],
});

test('every figure is listed as it is written, with what it counts and whose it is', () => {
  const since = parseWhen('2031-05-01 morning');
  expect(figuresOf(claim)).toEqual([
    {
      what: 'killed',
      of: 'south',
      status: 'civilian',
      counting: 'observation',
      count: parseCount(2),
    },
    {
      what: 'killed',
      of: 'south',
      status: 'combatant',
      counting: 'total',
      count: parseCount(31),
      since,
    },
    {
      what: 'killed',
      of: 'south',
      status: 'combatant',
      counting: 'increment',
      count: parseCount(15),
      since,
    },
    {
      what: 'wounded',
      of: 'south',
      status: 'combatant',
      counting: 'observation',
      count: parseCount('about 20'),
    },
    { what: 'tank', of: 'north', counting: 'observation', count: parseCount('at least 3') },
    { what: 'villages', words: 'villages', counting: 'observation', count: parseCount(6) },
  ]);
});

test('a claim without figures has none', () => {
  expect(figuresOf(codeClaim())).toEqual([]);
});

const find = (query: Parameters<typeof findFigure>[1]) =>
  findFigure(figuresOf(claim), query)?.count.wording;

test('a total goes before an observation, wherever it is written', () => {
  expect(find({ what: 'killed' })).toBe('31');
});

test('a query names status, side and counting as far as it must', () => {
  expect(find({ what: 'killed', status: 'civilian' })).toBe('2');
  expect(find({ what: 'killed', counting: 'increment' })).toBe('15');
  expect(find({ what: 'killed', counting: 'observation' })).toBe('2');
  expect(find({ what: 'tank', of: 'north' })).toBe('at least 3');
  expect(find({ what: 'villages' })).toBe('6');
});

test('an increment stands alone where there is nothing else', () => {
  const added = codeClaim({
    losses: [{ of: 'south', status: 'combatant', killed: { increment: 4 } }],
  });
  expect(findFigure(figuresOf(added), { what: 'killed' })?.count.wording).toBe('4');
});

test.each([
  { what: 'captured' },
  { what: 'killed', of: 'north' },
  { what: 'killed', status: 'fighter' },
  { what: 'wounded', counting: 'total' as const },
  { what: 'constructor' },
])('a figure that the claim does not give is not found: %j', (query) => {
  expect(find(query)).toBeUndefined();
});

test('machines of a kind that has no name here are counted in the words of the source', () => {
  const [figure] = figuresOf(
    codeClaim({ equipment: [{ of: 'north', item: 'other', words: 'vehicles', lost: 'up to 7' }] }),
  );
  expect(figure).toEqual({
    what: 'other',
    of: 'north',
    words: 'vehicles',
    counting: 'observation',
    count: parseCount('up to 7'),
  });
  expect(noteFigure(figure!)).toEqual(['up to 7', 'vehicles']);
});

test('without such words they are refused, and other kinds need none', () => {
  const read = (item: 'other' | 'tank') => () =>
    codeClaim({ equipment: [{ of: 'north', item, lost: 3 }] });
  expect(read('other')).toThrow('what was counted, in the words of the source, such as vehicles');
  expect(read('tank')).not.toThrow();
});

test('people of no one side are figures of a kind of their own, which no side’s query finds', () => {
  const both = codeClaim({
    losses: [{ of: 'south', status: 'combatant', killed: 2 }],
    unsided_losses: [
      { sides: ['north', 'south'], status: 'combatant', killed: 'up to 90' },
      { sides: 'not-said', status: 'unknown', killed: 3 },
    ],
  });
  const figures = figuresOf(both);
  expect(figures.slice(1)).toEqual([
    {
      what: 'killed',
      whose: 'together',
      sides: ['north', 'south'],
      status: 'combatant',
      counting: 'observation',
      count: parseCount('up to 90'),
    },
    {
      what: 'killed',
      whose: 'not-said',
      status: 'unknown',
      counting: 'observation',
      count: parseCount(3),
    },
  ]);
  const found = (of?: string) => findFigure(figures, { what: 'killed', of })?.count.wording;
  expect([undefined, 'south', 'north', 'together', 'not-said'].map(found)).toEqual([
    '2',
    '2',
    undefined,
    'up to 90',
    '3',
  ]);
  expect(figures.map((figure) => noteFigure(figure).join(' '))).toEqual([
    '2 killed',
    'up to 90 killed of two sides together',
    '3 killed whose side was not said',
  ]);
});
