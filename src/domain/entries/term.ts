import { z } from 'zod';
import { id, idOf, line } from './fields.ts';

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

export type Term = z.output<typeof termSchema>;
