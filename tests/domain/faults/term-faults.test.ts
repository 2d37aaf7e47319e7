import { expect, test } from 'vitest';
import { termSchema } from '../../../src/domain/entries/term.ts';
import { wordFault } from '../../../src/domain/faults/fault.ts';
import { findTermFaults } from '../../../src/domain/faults/term-faults.ts';
import { code } from '../builders.ts';

const { story } = code();

function faultsOf(usages: Record<string, string>): string[] {
  const term = termSchema.parse({ id: 'ford', term: 'ford', meaning: 'A shallow.', usages });
  return findTermFaults(new Map([['ford', term]]), story).map(
    (fault) => `${fault.entry} ${fault.path.join('.')}: ${wordFault(fault)}`,
  );
}

test('a word may be given in every usage of the story, or in none', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ plain: 'ford', northern: 'Furt', southern: 'ford' })).toEqual([]);
});

test('a usage that the story does not name is refused, with the one that may be meant', () => {
  expect(faultsOf({ northen: 'Furt' })).toEqual([
    'glossary/ford usages.northen: found “northen”; expected the id of a known usage; ' +
      'mend: did you mean “northern”?',
  ]);
});
