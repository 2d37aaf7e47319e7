import { expect, test } from 'vitest';
import { campsOf, disputesOf, stateAt } from '../../../src/domain/record/disputes.ts';
import { assemble, ids, minute, type Claims } from '../builders.ts';

const question = 'who-holds-the-ford';
const south = { claimant: 'southern-army' };

const CLAIMS: Claims = {
  taken: { said: '2031-05-01 09:00', kind: 'taken', question },
  denied: { ...south, said: '2031-05-01 11:00', kind: 'denial', question, denies: ['taken'] },
  allied: { claimant: 'allied-council', said: '2031-05-01 12:00', question },
  radio: { claimant: 'radio', said: '2031-05-01 13:00', question },
  mill: { said: '2031-05-01 14:00', question: 'mill' },
  later: { said: '2031-06-01', retrospective: true, question: 'mill' },
};

const at = (hour: string) => minute(`2031-05-01 ${hour}`);

test('camps stand in the order of the sides, third parties left out', () => {
  expect(campsOf(assemble(CLAIMS))).toEqual(['southern', 'northern']);
});

test('answers stand in one column a camp, first said first; third parties are no camp', () => {
  const [ford] = disputesOf(assemble(CLAIMS));
  expect(ford!.question.title).toBe('Who holds the ford');
  expect(ford!.columns.map(({ camp, claims }) => [camp, ids(claims)])).toEqual([
    ['southern', ['denied', 'allied']],
    ['northern', ['taken']],
  ]);
});

test('a question is put once it has an answer, and is disputed once that is denied', () => {
  const [ford] = disputesOf(assemble(CLAIMS));
  const states = ['08:59', '09:00', '10:59', '11:00'].map((hour) => stateAt(ford!, at(hour)));
  expect(states).toEqual([undefined, 'one-sided', 'one-sided', 'disputed']);
});

test('a question that both camps answered and none denied is answered, not disputed', () => {
  const claims: Claims = {
    ours: { said: '2031-05-01 09:00', question },
    theirs: { ...south, said: '2031-05-01 10:00', question },
  };
  const [ford] = disputesOf(assemble(claims));
  expect(ford!.states).toEqual([
    { state: 'one-sided', span: { from: at('09:00'), until: at('10:00') } },
    { state: 'answered', span: { from: at('10:00') } },
  ]);
});

test('a camp is silent on a question from its first answer by another until its own', () => {
  const [ford, mill] = disputesOf(assemble(CLAIMS));
  expect(ford!.columns.map(({ silent }) => silent)).toEqual([
    { from: at('09:00'), until: at('11:00') },
    undefined,
  ]);
  expect(mill!.columns.map(({ silent }) => silent)).toEqual([{ from: at('14:00') }, undefined]);
});

test('a denial breaks the silence of its camp, though it bears no question of its own', () => {
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', kind: 'taken', question },
    denial: { ...south, said: '2031-05-01 11:00', kind: 'denial', denies: ['taken'] },
  };
  const [ford] = disputesOf(assemble(claims));
  expect(ids(ford!.columns[0]!.claims)).toEqual(['denial']);
});

test('a contradiction that answers another question does not answer this one', () => {
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', question, contradicts: ['mill'] },
    mill: { ...south, said: '2031-05-01 11:00', question: 'mill', contradicts: ['taken'] },
  };
  expect(disputesOf(assemble(claims))[0]!.columns[0]!.claims).toEqual([]);
});

test('two answers of a camp are spelled out; a denial said later takes the place of the weaker', () => {
  const ours = (hour: string) => ({ said: `2031-05-01 ${hour}`, question });
  const claims: Claims = {
    one: ours('09:00'),
    two: ours('10:00'),
    three: { ...ours('11:00'), denies: ['theirs'] },
    theirs: { ...south, said: '2031-05-01 08:00', question },
  };
  const north = disputesOf(assemble(claims))[0]!.columns[1]!;
  expect(north.spelled.map(({ claim, span }) => [claim.id, span])).toEqual([
    ['one', { from: at('09:00') }],
    ['two', { from: at('10:00'), until: at('11:00') }],
    ['three', { from: at('11:00') }],
  ]);
  expect(north.moreFrom).toBe(at('11:00'));
});

test('findings published later answer no question of the days', () => {
  expect(ids(disputesOf(assemble(CLAIMS))[1]!.columns[1]!.claims)).toEqual(['mill']);
});
