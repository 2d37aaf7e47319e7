import { expect, test } from 'vitest';
import { findBackgroundFaults } from '../../../src/domain/faults/background-faults.ts';
import { wordFault } from '../../../src/domain/faults/fault.ts';
import { codeFact, tables, type FactParts } from '../facts.ts';

const faultsOf = (parts: FactParts) =>
  findBackgroundFaults(new Map([['bg-ford', codeFact(parts)]]), tables()).map(
    (fault) => `${fault.entry} ${fault.path.map(String).join('.')}: ${wordFault(fault)}`,
  );

test('a plain fact has no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

const view = (side: string) => ({ side, view: 'It is so.' });

test.each<[string, FactParts, string]>([
  [
    'a page that is in no list',
    { sources: ['gazete'] },
    'sources.0: found “gazete”; expected the id of a known source; mend: did you mean “gazette”?',
  ],
  [
    'a page twice',
    { sources: ['gazette', 'gazette'] },
    'sources.1: found “gazette” again; expected each once in a list',
  ],
  [
    'a side that is in no list',
    { views: [view('north'), view('sowth')] },
    'views.1.side: found “sowth”; expected the id of a known side; mend: did you mean “south”?',
  ],
  [
    'one side’s fact without a view',
    { standing: 'one-side' },
    'standing: found “one-side” without “views”; expected the view of that side and the other’s beside it',
  ],
  [
    'the views of one camp',
    { standing: 'one-side', views: [view('ally'), view('south')] },
    'views: found the view of one camp alone; expected the other side’s view beside it; ' +
      'mend: say what the other side says, or that nothing of it was found',
  ],
  [
    'no page that can be shown',
    { sources: ['mirror'] },
    'sources: found only aggregators, mirrors or copies; expected at least one agency, outlet, ministry, court or body; ' +
      'mend: say in “withheld” why it is not shown until a better page is found',
  ],
  [
    'no page with a date and no time of its own',
    { known: undefined },
    'sources: found no page with a date; expected the moment from which it could be known; mend: write it in “known”',
  ],
  [
    'a time before any page had it',
    { known: '2031-03-01', sources: ['wire'] },
    'known: found “2031-03-01”, before any page that is shown; expected the moment from which it could be known',
  ],
  [
    'a name without its figure',
    { fact: '[dead] died.', figures: undefined },
    'fact: found “[dead]”; expected a figure of it: none',
  ],
  [
    'a figure that no sentence names',
    { figures: { dead: 3 } },
    'figures.dead: found “dead”, which no sentence of it names; expected [dead] in “fact” or in a view',
  ],
])('%s is refused', (_, parts, expected) => {
  expect(faultsOf(parts)).toEqual([`facts/bg-ford ${expected}`]);
});

test.each<[string, FactParts]>([
  ['views of two camps', { standing: 'one-side', views: [view('north'), view('south')] }],
  ['a copy alone, withheld', { sources: ['mirror'], withheld: 'No better page was found.' }],
  [
    'a figure in a view',
    { views: [view('north'), { side: 'south', view: '[x] of it.' }], figures: { x: 3 } },
  ],
])('left alone: %s', (_, parts) => {
  expect(faultsOf(parts)).toEqual([]);
});
