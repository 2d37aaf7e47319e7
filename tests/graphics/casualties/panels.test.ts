import { expect, test } from 'vitest';
import { boardOf } from '../../../src/domain/record/board.ts';
import { casualtyPanels } from '../../../src/graphics/casualties/panels.ts';
import { assemble, minute, type Claims } from '../../domain/builders.ts';
import { toll } from './chart.ts';

const people = (of: string, status: 'combatant' | 'civilian', killed: string | number) => ({
  losses: [{ of, status, killed }],
});

const CLAIMS: Claims = {
  ten: toll('06:00', { total: 10 }),
  twenty: toll('12:00', { total: 20, increment: 10 }, { supersedes: ['ten'] }),
  aside: toll('12:30', 3),
  enemy: { said: '2031-05-01 13:00', ...people('south', 'combatant', 'more than 90') },
  words: { said: '2031-05-01 14:00', ...people('south', 'combatant', 'several') },
  radio: { claimant: 'radio', said: '2031-05-01 15:00', ...people('south', 'combatant', 12) },
  civil: { claimant: 'radio', said: '2031-05-01 16:00', ...people('north', 'civilian', 2) },
  silent: { claimant: 'radio', kind: 'silence', said: '2031-05-01 17:00' },
  late: { said: '2031-05-02 20:00', ...people('south', 'combatant', 400) },
};

const dataset = assemble(CLAIMS);
const board = boardOf(dataset, new Set(Object.keys(CLAIMS)));
const at = (moment: string) => casualtyPanels(dataset, board, minute(moment));
const whole = at('2031-05-03 00:00');

test('a side’s own totals are a ladder, and a count beside them is no step of it', () => {
  expect(
    whole.ladders.map(({ of, ladder }) => [of.id, ladder.steps.map(({ row }) => row.claim.id)]),
  ).toEqual([['south', ['ten', 'twenty']]]);
});

test('people of no one side are listed by themselves, and in no ladder, column or table', () => {
  const counts = assemble({
    both: {
      said: '2031-05-01 06:00',
      unsided_losses: [{ sides: ['north', 'south'], status: 'combatant', killed: 'up to 90' }],
    },
    unknown: {
      said: '2031-05-01 07:00',
      unsided_losses: [{ sides: 'not-said', status: 'unknown', killed: 3 }],
    },
    later: {
      said: '2031-05-02 08:00',
      unsided_losses: [{ sides: 'not-said', status: 'unknown', killed: 4 }],
    },
  });
  const shown = boardOf(counts, new Set());
  const { ladders, columns, tables, unsided } = casualtyPanels(
    counts,
    shown,
    minute('2031-05-02 00:00'),
  );
  expect(unsided.map(({ id }) => id)).toEqual(['both', 'unknown']);
  expect([ladders, columns.columns, ...Object.values(tables)].flat()).toEqual([]);
});

test('a side that only puts its totals in words has no ladder', () => {
  const words = assemble({
    a: toll('06:00', { total: 'several' }),
    b: toll('07:00', { total: 'not released' }, { supersedes: ['a'] }),
  });
  const shown = boardOf(words, new Set(['a', 'b']));
  expect(casualtyPanels(words, shown, minute('2031-05-03 00:00')).ladders).toEqual([]);
});

test('claims about the other side are columns, those of third parties are not', () => {
  expect(whole.columns.columns.map(({ row }) => row.claim.id)).toEqual(['enemy', 'words', 'late']);
});

test('the tables keep own losses, those told by others, and civilians apart', () => {
  const ids = (name: keyof typeof whole.tables) =>
    whole.tables[name].map(({ rows }) => rows.map(({ claim }) => claim.id));
  expect(ids('own')).toEqual([['ten', 'twenty', 'aside']]);
  expect(ids('others')).toEqual([['enemy', 'words', 'late'], ['radio']]);
  expect(ids('civilians')).toEqual([['civil']]);
});

test('silences are named, whatever the moment; what shows them knows their time', () => {
  expect(at('2031-05-01 06:00').silences.map(({ id }) => id)).toEqual(['silent']);
});

test('what had not been said is not there, but the scale is that of the whole window', () => {
  const early = at('2031-05-01 13:30');
  expect(early.columns.columns.map(({ row }) => row.claim.id)).toEqual(['enemy']);
  expect(early.columns.values).toEqual(whole.columns.values);
  expect(early.columns.values.at(-1)!.value).toBe(400);
  expect(early.ladders[0]!.ladder.path).toBe(
    'M73,370L73,370L73,361L138,361L138,353L154,353L154,353',
  );
});

test('nothing is added up, and every reason is told', () => {
  expect(whole.because).toEqual(['claimants', 'totals', 'windows', 'words']);
});

test('a claim that the board does not show is on no panel', () => {
  const none = casualtyPanels(dataset, { told: [], shown: new Set() }, minute('2031-05-03 00:00'));
  expect([none.ladders, none.columns.columns, none.tables.own]).toEqual([[], [], []]);
});
