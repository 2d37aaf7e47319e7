import type { z } from 'zod';
import { factSchema, type CodedFact } from '../../src/domain/entries/background.ts';
import { code } from './builders.ts';

/** What a fact adds to the plainest one there is. */
export type FactParts = Partial<z.input<typeof factSchema>>;

/** One fact as the schema reads it; the gazette has no date, so it says when it could be known. */
export function codeFact(parts: FactParts = {}): CodedFact {
  return factSchema.parse({
    id: 'bg-ford',
    fact: 'The ford is shallow.',
    standing: 'reported',
    known: '2031-01-01',
    sources: ['gazette'],
    ...parts,
  });
}

/** The sides and pages of the builders’ story, one of the pages with a date. */
export function tables() {
  const sources = [
    { id: 'wire', outlet: 'The Wire', language: 'en', kind: 'agency', published: '2031-04-30' },
    { id: 'gazette', outlet: 'The Gazette', language: 'en', kind: 'outlet' },
    { id: 'late', outlet: 'The Evening', language: 'en', kind: 'outlet', published: '2031-08-01' },
    {
      id: 'mirror',
      outlet: 'The Mirror',
      language: 'en',
      kind: 'reprint',
      backing: true,
      published: '2030-01-01',
    },
  ] as const;
  return code({}, { sources: [...sources] });
}
