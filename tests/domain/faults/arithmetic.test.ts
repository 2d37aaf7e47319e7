import { expect, test } from 'vitest';
import type { ClaimParts } from '../builders.ts';
import { faultsOf } from '../builders.ts';

type Killed = NonNullable<ClaimParts['losses']>[number]['killed'];

const count = (killed: Killed, parts: ClaimParts = {}): ClaimParts => ({
  losses: [{ of: 'north', status: 'combatant', killed }],
  ...parts,
});

const pair = (older: Killed, newer: Killed) =>
  faultsOf({ old: count(older), new: count(newer, { supersedes: ['old'] }) });

test('16 and 15 more are 31', () => {
  expect(pair({ total: 16 }, { total: 31, increment: 15 })).toEqual([]);
});

test('16 and 15 more are not 32', () => {
  expect(pair({ total: 16 }, { total: 32, increment: 15 })).toEqual([
    'claims/new losses.0.killed: found 16 + 15 = 32; expected a total of 31; ' +
      'mend: look the figures up, or say in “revision” why they differ',
  ]);
});

test('16 and 15 more are not 30 either', () => {
  expect(pair({ total: 16 }, { total: 30, increment: 15 })).toEqual([
    'claims/new losses.0.killed: found 16 + 15 = 30; expected a total of 31; ' +
      'mend: look the figures up, or say in “revision” why they differ',
  ]);
});

test('a sum that does not come out may stand with its reason', () => {
  expect(
    pair({ total: 16 }, { total: 32, increment: 15, revision: 'One died of wounds.' }),
  ).toEqual([]);
});

test('a total does not fall without a reason', () => {
  expect(pair({ total: 7 }, { total: 6 })).toEqual([
    'claims/new losses.0.killed: found 6 after 7; expected a total that does not fall; ' +
      'mend: look the figures up, or say in “revision” why they differ',
  ]);
  expect(pair({ total: 7 }, { total: 6, revision: 'One was found alive.' })).toEqual([]);
  expect(pair({ total: 7 }, { total: 7 })).toEqual([]);
});

test.each<[Killed, Killed]>([
  [{ total: 'several dozen' }, { total: 3 }],
  [{ total: 'more than 100' }, { total: 31, increment: 15 }],
  [{ total: 31 }, { total: 'several dozen', increment: 1 }],
  [{ total: 16 }, { total: 20, increment: 'several' }],
  [16, { total: 10 }],
  [{ total: 16 }, 10],
  [{ total: 16 }, { increment: 5 }],
])('words, bounds and observations are not summed: %j then %j', (older, newer) => {
  expect(pair(older, newer)).toEqual([]);
});

test('figures of another side, status or kind are not summed', () => {
  const old: ClaimParts = {
    losses: [
      { of: 'south', status: 'combatant', killed: { total: 40 } },
      { of: 'north', status: 'civilian', killed: { total: 50 } },
      { of: 'north', status: 'combatant', wounded: { total: 60 } },
    ],
  };
  expect(
    faultsOf({ old, new: count({ total: 31, increment: 15 }, { supersedes: ['old'] }) }),
  ).toEqual([]);
});

test('claims that do not replace each other are not summed', () => {
  expect(faultsOf({ a: count({ total: 31 }), b: count({ total: 6, increment: 1 }) })).toEqual([]);
});
