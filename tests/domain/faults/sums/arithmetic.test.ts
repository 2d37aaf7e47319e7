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
  const losses = [
    {
      of: 'north',
      status: 'combatant',
      killed: { total: 31, increment: 15 },
      wounded: { total: 60 },
    },
  ] as const;
  expect(faultsOf({ old, new: { losses: [...losses], supersedes: ['old'] } })).toEqual([]);
});

const OTHERWISE =
  'expected a running total of the same: of the same side, status and kind; ' +
  'mend: write down what is counted as the older claim has it, say in “revision” why it is counted otherwise, ' +
  ALONE;

test.each<[string, ClaimParts]>([
  ['claims/new losses.0.killed', { losses: [{ of: 'north', status: 'unknown', killed: 5 }] }],
  ['claims/new losses.0.killed', { losses: [{ of: 'south', status: 'combatant', killed: 5 }] }],
  [
    'claims/new losses.0.killed_and_wounded',
    { losses: [{ of: 'north', status: 'combatant', killed_and_wounded: 5 }] },
  ],
  ['claims/new losses.0.wounded', { losses: [{ of: 'north', status: 'combatant', wounded: 5 }] }],
  [
    'claims/new unsided_losses.0.killed',
    { unsided_losses: [{ sides: 'not-said', status: 'combatant', killed: 5 }] },
  ],
])('nothing that counts something else takes the place of a total: %s of %j', (place, parts) => {
  expect(faultsOf({ old: count({ total: 84 }), new: { ...parts, supersedes: ['old'] } })).toEqual([
    `${place}: found “5”, which counts something else, in the place of the running total of 84; ${OTHERWISE}`,
  ]);
});

test('a total counted otherwise goes on if it does not fall, or says why', () => {
  const next = (killed: Killed) =>
    faultsOf({
      old: count({ total: 84 }),
      new: { losses: [{ of: 'north', status: 'unknown', killed }], supersedes: ['old'] },
    });
  expect(next({ total: 90 })).toEqual([]);
  expect(next('not released')).toEqual([]);
  expect(next({ total: 5, revision: 'The army counts other men.' })).toEqual([]);
  expect(next({ total: 5 })).toEqual([
    `claims/new losses.0.killed: found 5 after 84; expected a total that does not fall; ${REVISE}`,
  ]);
});

test('one kind of machine does not take the place of the total of another how', () => {
  const lost = (how: 'destroyed' | 'captured', count: number | { total: number }): ClaimParts => ({
    equipment: [{ of: 'north', item: 'tank', how, lost: count }],
  });
  expect(
    faultsOf({
      old: lost('destroyed', { total: 4 }),
      new: { ...lost('captured', 1), supersedes: ['old'] },
    }),
  ).toEqual([
    `claims/new equipment.0.lost: found “1”, which counts something else, in the place of the running total of 4; ${OTHERWISE}`,
  ]);
});

test('of totals that replaced one another, a claim that names them all goes on from the newest', () => {
  const chain = (total: number) =>
    faultsOf({
      a: count({ total: 58 }),
      b: count({ total: 84, increment: 26 }, { supersedes: ['a'] }),
      c: count({ total, increment: 15 }, { supersedes: ['a', 'b'] }),
    });
  expect(chain(99)).toEqual([]);
  expect(chain(73)).toEqual([
    `claims/c losses.0.killed: found 84 + 15 = 73; expected a total of 99; ${REVISE}`,
  ]);
});

test('a total that replaces an old one of the same claimant does not fall below the last', () => {
  const of = (killed: Killed, said: string, supersedes?: string[]) =>
    count(killed, { said: `2031-05-01 ${said}`, ...(supersedes && { supersedes }) });
  expect(
    faultsOf({
      a: of({ total: 58 }, '10:00'),
      b: of({ total: 84, increment: 26 }, '11:00', ['a']),
      c: of({ total: 63, increment: 5 }, '12:00', ['a']),
    }),
  ).toEqual([
    `claims/c losses.0.killed: found 63 after 84; expected a total that does not fall; ${REVISE}`,
  ]);
});

test('claims that do not replace each other are not summed', () => {
  expect(faultsOf({ a: count({ total: 31 }), b: count({ total: 6, increment: 1 }) })).toEqual([]);
});
