import { expect, test } from 'vitest';
import { campsOf, disputesAt } from '../../../src/domain/record/disputes.ts';
import { knownAt } from '../../../src/domain/record/known.ts';
import { assemble, ids, minute, type Claims } from '../builders.ts';

const question = 'who-holds-the-ford';
const south = { claimant: 'southern-army' };
const CONFIRMED = { grade: 'confirmed', grade_reason: 'Its own side said so.' } as const;

const CLAIMS: Claims = {
  taken: { said: '2031-05-01 09:00', kind: 'taken', question },
  denied: { ...south, said: '2031-05-01 11:00', kind: 'denial', question, denies: ['taken'] },
  allied: { claimant: 'allied-council', said: '2031-05-01 12:00', question },
  radio: { claimant: 'radio', said: '2031-05-01 13:00', question },
  mill: { said: '2031-05-01 14:00', question: 'mill' },
  later: { said: '2031-06-01', retrospective: true, question: 'mill' },
};

const NOON = minute('2031-05-01 12:00');
const END = minute('2031-05-02 00:00');

test('camps stand in the order of the sides, third parties left out', () => {
  expect(campsOf(assemble(CLAIMS))).toEqual(['southern', 'northern']);
});

test('answers stand in one column a camp, first said first, others apart', () => {
  const [ford] = disputesAt(assemble(CLAIMS), END);
  expect(ford!.question.title).toBe('Who holds the ford');
  expect(ford!.columns.map(({ camp, claims }) => [camp, ids(claims)])).toEqual([
    ['southern', ['denied', 'allied']],
    ['northern', ['taken']],
  ]);
  expect(ids(ford!.others)).toEqual(['radio']);
  expect(ford!.denied).toBe(true);
});

test('a question is put once it has an answer, and is disputed once that is denied', () => {
  const at = (time: string) =>
    disputesAt(assemble(CLAIMS), minute(time)).map(({ question: { id }, denied }) => [id, denied]);
  expect(at('2031-05-01 08:59')).toEqual([]);
  expect(at('2031-05-01 09:00')).toEqual([['who-holds-the-ford', false]]);
  expect(at('2031-05-01 11:00')).toEqual([['who-holds-the-ford', true]]);
  expect(at('2031-05-01 14:00')).toEqual([
    ['who-holds-the-ford', true],
    ['mill', false],
  ]);
});

test('a camp that has not answered has an empty column', () => {
  const [, mill] = disputesAt(assemble(CLAIMS));
  expect(mill!.columns.map(({ camp, claims }) => [camp, ids(claims)])).toEqual([
    ['southern', []],
    ['northern', ['mill']],
  ]);
});

test('findings published later answer no question of the days', () => {
  expect(ids(disputesAt(assemble(CLAIMS))[1]!.columns[1]!.claims)).toEqual(['mill']);
});

test('the box has supported claims as known, denied questions as disputed, one-sided ones as unanswered', () => {
  const box = knownAt(
    assemble({
      ...CLAIMS,
      own: { ...south, ...CONFIRMED, said: '2031-05-01 10:00', kind: 'casualties' },
      silence: { claimant: 'radio', said: '2031-05-01 20:00', kind: 'silence' },
    }),
    END,
  );
  expect(ids(box.known)).toEqual(['own']);
  expect(ids(box.disputed)).toEqual(['who-holds-the-ford']);
  expect(ids(box.unknown.silences)).toEqual(['silence']);
  expect(ids(box.unknown.unanswered)).toEqual(['mill']);
});

test('nothing is known before it was said', () => {
  const claims = {
    own: { ...CONFIRMED, said: 'by 2031-05-01 12:01' },
    silence: { kind: 'silence' as const, said: '2031-05-02' },
  };
  expect(knownAt(assemble(claims), NOON)).toEqual({
    known: [],
    disputed: [],
    unknown: { silences: [], unanswered: [] },
  });
});

test('a replaced figure is no longer what is known', () => {
  const claims: Claims = {
    four: { ...CONFIRMED, said: '2031-05-01 10:00' },
    seven: { ...CONFIRMED, said: '2031-05-01 12:00', supersedes: ['four'] },
  };
  expect(ids(knownAt(assemble(claims), NOON - 1).known)).toEqual(['four']);
  expect(ids(knownAt(assemble(claims), NOON).known)).toEqual(['seven']);
});

test('a silence ends with the figure that replaces it', () => {
  const claims: Claims = {
    silence: { kind: 'silence', said: '2031-05-01 10:00' },
    figure: { said: '2031-05-01 12:00', supersedes: ['silence'] },
  };
  expect(ids(knownAt(assemble(claims), NOON - 1).unknown.silences)).toEqual(['silence']);
  expect(knownAt(assemble(claims), NOON).unknown.silences).toEqual([]);
});

test('a confirmed claim that was denied is not known', () => {
  const claims: Claims = {
    own: { ...CONFIRMED },
    denial: { ...south, said: '2031-05-01 11:00', denies: ['own'] },
  };
  expect(ids(knownAt(assemble(claims), NOON - 61).known)).toEqual(['own']);
  expect(knownAt(assemble(claims), NOON).known).toEqual([]);
});

test('what cost lives goes first, then ground and machines, and the newest of each', () => {
  const known = (kind: 'casualties' | 'lost' | 'equipment' | 'diplomacy', hour: number) => ({
    ...CONFIRMED,
    kind,
    said: `2031-05-01 0${hour}:00`,
  });
  const claims = {
    talk: known('diplomacy', 9),
    dead: known('casualties', 1),
    'more-dead': known('casualties', 2),
    ground: known('lost', 3),
    tanks: known('equipment', 4),
  };
  expect(ids(knownAt(assemble(claims)).known)).toEqual([
    'more-dead',
    'dead',
    'ground',
    'tanks',
    'talk',
  ]);
});
