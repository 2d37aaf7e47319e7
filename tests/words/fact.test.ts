import { expect, test } from 'vitest';
import { assembleBackground } from '../../src/domain/record/background.ts';
import { sayFact } from '../../src/words/en/say/fact.ts';
import { codeFact, tables, type FactParts } from '../domain/facts.ts';

const join = (...facts: FactParts[]) => assembleBackground(facts.map(codeFact), tables());

test('a sentence says its figures as running prose does', () => {
  const fact = join({
    fact: '[few] died, or [many].',
    figures: { few: 3, many: 'more than 30,000' },
  }).get('bg-ford')!;
  expect(sayFact(fact, fact.text)).toBe('three died, or more than 30,000.');
});
