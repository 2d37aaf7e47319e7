import { expect, test } from 'vitest';
import {
  blocksOf,
  condense,
  join,
  relieve,
  stretchOf,
  type Block,
} from '../../../src/graphics/timeline/blocks.ts';
import { ids } from '../../domain/builders.ts';
import { at, block, claimsAt, claimsOf } from './lane-parts.ts';

const outline = ({ claims, stretch, asOne }: Block) => [
  ids(claims).join(' '),
  stretch.form,
  ...(asOne ? ['as one'] : []),
];

test('a minute is exact, “by” is open to the past, and words are a bar', () => {
  const [claim] = claimsOf({ a: { said: 'by 2031-05-01 12:00', happened: '2031-05-01 morning' } });
  expect(stretchOf(claim!, 'said')).toEqual({ from: at('12:00'), to: at('12:00'), form: 'open' });
  expect(stretchOf(claim!, 'happened')).toEqual({
    from: at('06:00'),
    to: at('12:00'),
    form: 'bar',
  });
  const [plain] = claimsOf({ a: { said: '2031-05-01 12:00' } });
  expect(stretchOf(plain!, 'said')!.form).toBe('exact');
  expect(stretchOf(plain!, 'happened')).toBeUndefined();
});

test('claims of one time stand together, “by” and the minute itself apart', () => {
  const claims = claimsOf({
    late: { said: '2031-05-01 13:00' },
    by: { said: 'by 2031-05-01 12:00' },
    one: { said: '2031-05-01 12:00' },
    two: { said: '2031-05-01 12:00' },
  });
  expect(blocksOf(claims, 'said').map(outline)).toEqual([
    ['by', 'open'],
    ['one two', 'exact'],
    ['late', 'exact'],
  ]);
  expect(blocksOf(claims, 'happened')).toEqual([]);
});

test('two blocks as one span both times, their claims in the order of their numbers', () => {
  const [a, b, c] = claimsAt('12:00', 3);
  const joined = join(block([b!], '12:00'), block([a!, c!], '09:00'));
  expect(ids(joined.claims)).toEqual(['c0', 'c1', 'c2']);
  expect(joined.stretch).toEqual({ from: at('09:00'), to: at('12:00'), form: 'bar' });
  expect(join(block([a!], '09:00'), block([b!], '09:00')).stretch.form).toBe('exact');
  expect(join({ ...block([a!], '09:00'), asOne: true }, block([b!], '09:00')).asOne).toBe(true);
});

test('blocks of neighbouring times are joined until there are few enough', () => {
  const claims = claimsAt('12:00', 4);
  const blocks = ['08:00', '08:20', '08:40', '15:00'].map((clock, i) => block([claims[i]!], clock));
  expect(condense(blocks, 4)).toEqual(blocks);
  expect(condense(blocks, 3).map(outline)).toEqual([
    ['c0 c1', 'bar'],
    ['c2', 'exact'],
    ['c3', 'exact'],
  ]);
  expect(condense(blocks, 2).map(outline)).toEqual([
    ['c0 c1 c2', 'bar'],
    ['c3', 'exact'],
  ]);
});

test('room is made by drawing the largest block beside as one mark', () => {
  const claims = claimsAt('12:00', 7);
  const blocks = [
    block(claims.slice(0, 2), '11:00'),
    block(claims.slice(2, 5), '13:00'),
    block(claims.slice(5, 6), '14:00'),
  ];
  expect(relieve(blocks, blocks[2]!).map(outline)).toEqual([
    ['c0 c1', 'exact'],
    ['c2 c3 c4', 'exact', 'as one'],
    ['c5', 'exact'],
  ]);
});

test('where none is beside, a block is joined with the one most like it in time', () => {
  const claims = claimsAt('12:00', 3);
  const blocks = ['01:00', '12:00', '23:00'].map((clock, i) => block([claims[i]!], clock));
  expect(relieve(blocks, blocks[2]!).map(outline)).toEqual([
    ['c0', 'exact'],
    ['c1 c2', 'bar'],
  ]);
});
