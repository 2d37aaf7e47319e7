import { expect, test } from 'vitest';
import { assembleBackground, briefOf, knownFrom } from '../../../src/domain/record/background.ts';
import { ids, minute } from '../builders.ts';
import { codeFact, tables, type FactParts } from '../facts.ts';

const join = (...facts: FactParts[]) => assembleBackground(facts.map(codeFact), tables());

test('a fact has its pages and its sides joined to it, the sides in the story’s order', () => {
  const fact = join({
    views: [
      { side: 'south', view: 'It is ours.' },
      { side: 'north', view: 'It is theirs.' },
    ],
    sources: ['gazette', 'mirror'],
  }).get('bg-ford')!;
  expect(fact.views.map(({ side, view }) => [side.name, view])).toEqual([
    ['North', 'It is theirs.'],
    ['South', 'It is ours.'],
  ]);
  expect(fact.sources.map(({ outlet }) => outlet)).toEqual(['The Gazette', 'The Mirror']);
});

test('what is withheld is not there', () => {
  expect(join({ withheld: 'No better page was found.' }).size).toBe(0);
});

test('a fact is known from the earliest dated page that can be shown, or from later where it says so', () => {
  const { sources } = tables();
  expect(knownFrom({ sources: ['late', 'wire', 'mirror'] }, sources)).toBe(
    minute('2031-05-01 00:00'),
  );
  expect(knownFrom({ sources: ['gazette'] }, sources)).toBeUndefined();
  expect(knownFrom(codeFact({ known: '2031-06-01', sources: ['wire'] }), sources)).toBe(
    minute('2031-06-02 00:00'),
  );
});

test('a short text has its own facts in the order in which they came to be so, what always was first', () => {
  const background = join(
    { id: 'bg-a', brief: 'after', when: '2031-04' },
    { id: 'bg-b', when: '2030' },
    { id: 'bg-c', brief: 'after', when: 'early 2020s' },
    { id: 'bg-d', brief: 'after' },
  );
  expect(ids(briefOf(background, 'after'))).toEqual(['bg-d', 'bg-c', 'bg-a']);
});
