import { expect, test } from 'vitest';
import { claimsShown, type Evidence } from '../../../src/domain/digest/evidence.ts';
import { assemble } from '../builders.ts';

const soldiers = (of: string, killed: string) => [
  { of, status: 'combatant' as const, killed: { total: killed, since: '2031-05-01' } },
];
const dataset = assemble({
  early: { said: '2031-05-01 08:00' },
  daily: { said: '2031-05-01' },
  own: { said: '2031-05-01 09:00', losses: soldiers('north', '5') },
  theirs: { said: '2031-05-01 10:00', losses: soldiers('south', '7') },
});
const all = ['early', 'daily', 'own', 'theirs'];
const shown = (kind: Evidence['kind'], asked: Record<string, string> = {}, claims = all) =>
  claimsShown({ id: kind, kind, claims, asked }, dataset).map(({ id }) => id);

test('a map shows all that it names, and hours what has an hour', () => {
  expect(shown('map')).toEqual(all);
  expect(shown('hours')).toEqual(['early', 'own', 'theirs']);
});

test('a toll shows what a side counts of its own soldiers, or what others count of them', () => {
  expect(shown('tolls', { of: 'north' })).toEqual(['own']);
  expect(shown('tolls', { of: 'south', by: 'others' })).toEqual(['theirs']);
  expect(shown('tolls', { of: 'north' }, ['theirs'])).toEqual([]);
});
