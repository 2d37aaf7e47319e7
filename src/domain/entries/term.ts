import { z } from 'zod';
import type { Fault } from '../faults/fault.ts';
import { id, idOf, line } from './fields.ts';
import { refer } from '../faults/known-ids.ts';
import type { Story } from './story.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  id,
  term: line.describe('The word as we use it.'),
  meaning: line.describe('What we mean by it, in a sentence or two.'),
  usages: z
    .record(idOf('usages'), line)
    .default({})
    .describe('What each side calls it, by the usages of story.yaml.'),
});

/** Usages in which no place is named. */
export function findTermFaults(terms: ReadonlyMap<string, Term>, { usages }: Story): Fault[] {
  const known = new Map(usages.map((usage) => [usage.id, usage]));
  const faults: Fault[] = [];
  for (const term of terms.values()) {
    for (const usage of Object.keys(term.usages))
      refer(faults, `glossary/${term.id}`, ['usages', usage], usage, known, 'usage');
  }
  return faults;
}

export type Term = z.output<typeof termSchema>;
