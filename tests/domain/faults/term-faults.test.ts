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

function formFaults(...lists: (string[] | undefined)[]): string[] {
  const terms = lists.map((forms, i) =>
    termSchema.parse({
      id: `w${i}`,
      term: `w${i}`,
      meaning: 'A shallow.',
      ...(forms && { forms }),
    }),
  );
  return findTermFaults(new Map(terms.map((term) => [term.id, term])), story).map(
    (fault) => `${fault.entry} ${fault.path.join('.')}: ${wordFault(fault)}`,
  );
}

test('a form belongs to one word, however its first letter is written', () => {
  expect(formFaults(['ford', 'fords'], undefined, [])).toEqual([]);
  expect(formFaults(['ford', 'fords'], ['bank', 'Fords'])).toEqual([
    'glossary/w1 forms.1: found “Fords”, which is a form of “w0” too; expected a form of one word alone, given once',
  ]);
  expect(formFaults(['ford', 'ford'])).toEqual([
    'glossary/w0 forms.1: found “ford” again; expected a form of one word alone, given once',
  ]);
  expect(formFaults(['w1'], undefined)).toEqual([
    'glossary/w1 term: found “w1”, which is a form of “w0” too; expected a form of one word alone, given once',
  ]);
});

test('a form that no search could find is refused', () => {
  expect(formFaults(['ford '])).toEqual([
    'glossary/w0 forms.0: found “ford ”; expected a form that begins and ends in a letter',
  ]);
});
