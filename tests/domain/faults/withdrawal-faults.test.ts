import { expect, test } from 'vitest';
import { findResting, wordResting } from '../../../src/domain/report/resting.ts';
import { wordFault } from '../../../src/domain/faults/fault.ts';
import { code, faultsOf, minute, type ClaimParts, type Claims } from '../builders.ts';

const BACK = { said: '2031-05-01 12:00', reason: 'It was another ford.', sources: ['wire'] };
const told = (withdrawn: ClaimParts['withdrawn'], parts: ClaimParts = {}) =>
  faultsOf({ c: { withdrawn, ...parts } });

test('a claim is taken back by its claimant, or by another of its side', () => {
  expect(told(BACK)).toEqual([]);
  expect(told({ ...BACK, by: 'southern-army' }, { claimant: 'allied-council' })).toEqual([]);
  expect(told({ ...BACK, by: 'southern-army' })).toEqual([
    'claims/c withdrawn.by: found “southern-army”, a claimant of another side; ' +
      'expected the claimant, or another of its side; ' +
      'mend: write what the other side said as a claim of its own, with “denies”',
  ]);
});

test('nobody takes back what had not been said', () => {
  expect(told({ ...BACK, said: '2031-05-01 07:59' })).toEqual([
    'claims/c withdrawn.said: found “2031-05-01 07:59”, before the claim was made (“2031-05-01 08:00”); expected a time after it',
  ]);
  expect(told({ ...BACK, said: '2031-05-01' })).toEqual([]);
});

test('a withdrawal was read on a page that is known and can be shown', () => {
  expect(told({ ...BACK, sources: ['wyre'] })).toEqual([
    'claims/c withdrawn.sources.0: found “wyre”; expected the id of a known source; mend: did you mean “wire”?',
  ]);
  expect(told({ ...BACK, sources: ['mirror'] })).toEqual([
    'claims/c withdrawn.sources: found only aggregators, mirrors or copies; ' +
      'expected at least one agency, outlet, ministry, court or body; ' +
      'mend: leave the withdrawal out until a better page is found',
  ]);
});

const toll = (hour: string, total: number, parts: ClaimParts = {}): ClaimParts => ({
  kind: 'casualties',
  said: `2031-05-01 ${hour}`,
  losses: [{ of: 'north', status: 'combatant', killed: { total } }],
  ...parts,
});
const resting = (claims: Claims, claim: string) =>
  findResting(
    code(claims, { story: { key_figures: [{ label: 'Dead', claim, figure: 'killed' }] } }),
  ).map(({ entry, path, ...fault }) => `${entry} ${path.join('.')}: ${wordFault(fault)}`);

test('a key figure that rests on what was taken back is named, until a newer one stands', () => {
  const ten = toll('09:00', 10, { withdrawn: BACK });
  expect(resting({ ten }, 'ten')).toEqual([
    'story key_figures.0.claim: found ten, which was withdrawn (2031-05-01 12:00); expected a claim that stands; ' +
      'mend: say that it was taken back, or tell another; as it is, it is shown struck',
  ]);
  const newer = toll('13:00', 8, { supersedes: ['ten'] });
  expect(resting({ ten: toll('09:00', 10), newer }, 'ten')).toEqual([]);
});

test('a key figure that was taken back after the hours of the story is named too', () => {
  const ten = toll('09:00', 10, { withdrawn: { ...BACK, said: '2031-06-05' } });
  expect(resting({ ten }, 'ten')).toEqual([
    'story key_figures.0.claim: found ten, which was withdrawn (2031-06-05); expected a claim that stands; ' +
      'mend: say that it was taken back, or tell another; as it is, it is shown struck',
  ]);
});

test('a total that counts on from one that was taken back is named, unless it says why', () => {
  const ten = toll('09:00', 10, { withdrawn: BACK });
  const more = (killed: object) =>
    toll('13:00', 0, {
      supersedes: ['ten'],
      losses: [{ of: 'north', status: 'combatant', killed }],
    });
  expect(resting({ ten, more: more({ total: 12, increment: 2 }) }, 'more')).toEqual([
    'claims/more losses.0.killed: found 12, a total after the 10 of ten, which was withdrawn (2031-05-01 12:00); ' +
      'expected a total that does not count on from it; ' +
      'mend: look it up, or say in “revision” how the two stand to each other',
  ]);
  expect(resting({ ten, more: more({ total: 8, revision: 'Counted anew.' }) }, 'more')).toEqual([]);
});

test('a text rests on a claim only if it had been taken back by its moment', () => {
  const coded = code({ c: { withdrawn: BACK } });
  expect(wordResting('c', coded, minute('2031-05-01 11:59'))).toEqual([]);
  expect(wordResting('c', coded, minute('2031-05-01 12:00'))).toHaveLength(1);
});
