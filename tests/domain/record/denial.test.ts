import { expect, test } from 'vitest';
import { denialsOver } from '../../../src/domain/record/denial.ts';
import { assemble, minute, type Claims } from '../builders.ts';

const south = { claimant: 'southern-army' };
const at = (hour: string) => minute(`2031-05-01 ${hour}`);
const over = (claims: Claims, id: string) =>
  denialsOver(assemble(claims).byId.get(id)!).map(({ by, how, span }) => [by.id, how, span]);

test('a contradiction is named until a denial has been said', () => {
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', contradicts: ['other'] },
    other: { ...south, said: '2031-05-01 08:00', contradicts: ['taken'] },
    denial: { ...south, said: '2031-05-01 11:00', kind: 'denial', denies: ['taken'] },
  };
  expect(over(claims, 'taken')).toEqual([
    ['other', 'contradictedBy', { from: at('09:00'), until: at('11:00') }],
    ['denial', 'deniedBy', { from: at('11:00') }],
  ]);
});

test('a contradiction said after the denial is not named', () => {
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', contradicts: ['other'] },
    denial: { ...south, said: '2031-05-01 11:00', kind: 'denial', denies: ['taken'] },
    other: { ...south, said: '2031-05-01 12:00', contradicts: ['taken'] },
  };
  expect(over(claims, 'taken')).toEqual([['denial', 'deniedBy', { from: at('11:00') }]]);
});

test('what one’s own camp says against a claim is no denial by the other side', () => {
  const claims: Claims = {
    own: { ...south, said: '2031-05-01 09:00' },
    ally: { claimant: 'allied-council', said: '2031-05-01 10:00', kind: 'denial', denies: ['own'] },
  };
  expect(over(claims, 'own')).toEqual([]);
});
