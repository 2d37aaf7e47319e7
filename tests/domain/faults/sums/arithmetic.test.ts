import { expect, test } from 'vitest';
import type { ClaimParts } from '../../builders.ts';
import { faultsOf } from '../../builders.ts';

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

const REVISE = 'mend: look the figures up, or say in “revision” why they differ';
const ALONE = 'or take the older claim out of “supersedes”';

test.each<[Killed, Killed]>([
  [{ total: 'several dozen' }, { total: 3 }],
  [16, { total: 10 }],
  [{ total: 16 }, 'not released'],
  [{ total: 'more than 100' }, { total: 116, increment: 15 }],
  [{ total: '10 to 12' }, { total: '15 to 17', increment: 5 }],
  [{ total: 84 }, { total: 'at least 99', increment: 15 }],
  [{ total: 14 }, { total: 'about 15' }],
  [{ total: 84 }, { total: 'several dozen', revision: 'The army no longer gives a number.' }],
])('%j and then %j may be', (older, newer) => {
  expect(pair(older, newer)).toEqual([]);
});

test.each<[Killed, Killed, string]>([
  [
    { total: 84 },
    { total: '10 to 20', increment: 15 },
    `84 + 15 = 10 to 20; expected a total of 99; ${REVISE}`,
  ],
  [
    { total: 84 },
    { total: 'at least 20', increment: 15 },
    `84 + 15 = at least 20; expected a total of 99; ${REVISE}`,
  ],
  [
    { total: 'more than 100' },
    { total: 31, increment: 15 },
    `more than 100 + 15 = 31; expected a total of at least 116; ${REVISE}`,
  ],
  [
    { total: '10 to 12' },
    { total: 20, increment: 5 },
    `10 to 12 + 5 = 20; expected a total of 15 to 17; ${REVISE}`,
  ],
  [
    { total: 84 },
    { total: 'about 50' },
    `about 50 after 84; expected a total that does not fall; ${REVISE}`,
  ],
  [
    { total: 84 },
    { total: 'more than 80' },
    `more than 80 after 84; expected a total that does not fall; ${REVISE}`,
  ],
  [
    { total: 16 },
    { total: 20, increment: 'several' },
    '16 + several = 20; expected counts in numbers after a total in numbers; mend: say in “revision” why there is none',
  ],
  [
    { total: 31 },
    { total: 'several dozen' },
    'several dozen after 31; expected counts in numbers after a total in numbers; mend: say in “revision” why there is none',
  ],
  [
    { total: 84 },
    5,
    '“5” alone, in the place of the running total of 84; expected a running total, { total: …, increment: … }; ' +
      `mend: write “5” as the increment beside the new total, ${ALONE}`,
  ],
  [
    { total: 84 },
    { increment: 5 },
    'an increment alone, in the place of the running total of 84; expected the new total beside it; ' +
      `mend: write the total that was given, ${ALONE}`,
  ],
  [
    { total: 84, since: '2020-09-27 morning' },
    { total: 90, since: '2020-09-28' },
    'a total since 2020-09-28 in the place of one since 2020-09-27 morning; ' +
      'expected totals that count from the same moment; ' +
      'mend: look “since” up, or say in “revision” why it differs',
  ],
])('%j and then %j cannot be', (older, newer, told) => {
  expect(pair(older, newer)).toEqual([`claims/new losses.0.killed: found ${told}`]);
});

test('a total of the same claimant does not fall though nothing says that it replaces the older', () => {
  const of = (killed: Killed, said: string) => count(killed, { said });
  const later = {
    old: of({ total: 84 }, '2031-05-01 10:00'),
    new: of({ total: 9 }, '2031-05-01 11:00'),
  };
  expect(faultsOf(later)).toEqual([
    `claims/new losses.0.killed: found 9 after 84; expected a total that does not fall; ${REVISE}`,
  ]);
  const unsure = {
    old: of({ total: 84 }, '2031-05-01 10:00'),
    new: of({ total: 9 }, '2031-05-01'),
  };
  expect(faultsOf(unsure)).toEqual([]);
});

test('a total cannot begin to count after it was said', () => {
  expect(
    faultsOf({
      a: count({ total: 5, since: '2031-05-01 12:00' }, { said: '2031-05-01 10:00' }),
    }),
  ).toEqual([
    'claims/a losses.0.killed.since: found “2031-05-01 12:00”, after it was said (“2031-05-01 10:00”); ' +
      'expected the moment from which the total counts',
  ]);
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
