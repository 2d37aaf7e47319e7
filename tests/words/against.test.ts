import { expect, test } from 'vitest';
import { tellAgainst } from '../../src/words/en/attribution.ts';
import { timeWords } from '../../src/words/en/time.ts';
import { assemble, claimOf, minute } from '../domain/builders.ts';

const dataset = assemble({
  one: { said: '2031-05-01 08:00' },
  other: { said: '2031-05-01 10:00', claimant: 'southern-army', denies: ['one'] },
  taken: {
    said: '2031-05-01 09:00',
    withdrawn: { said: '2031-05-01 12:00', reason: 'It was an error.', sources: ['gazette'] },
  },
});
const time = timeWords(dataset.story);
const against = (id: string, at?: string) =>
  tellAgainst(claimOf(dataset, id), time, at === undefined ? undefined : minute(at));

test('a claim is denied by whoever had spoken by the moment, and by nobody before', () => {
  expect(against('one', '2031-05-01 09:59')).toBe(undefined);
  expect(against('one', '2031-05-01 10:00')).toBe('Denied by Southern army, 10:00 Thu 1 May');
  expect(against('one')).toBe('Denied by Southern army, 10:00 Thu 1 May');
  expect(against('other')).toBe(undefined);
});

test('a claim that was taken back says so from that hour on', () => {
  expect(against('taken', '2031-05-01 11:59')).toBe(undefined);
  expect(against('taken', '2031-05-01 12:00')).toBe('Withdrawn by Northern army, 12:00 Thu 1 May');
});
