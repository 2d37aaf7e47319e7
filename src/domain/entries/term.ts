import { z } from 'zod';
import { id, idOf } from './id.ts';
import { line } from './fields.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  id,
  term: line.describe('The word as we use it.'),
  forms: z
    .array(line)
    .optional()
    .describe(
      'How texts write it, plurals and short forms among them; the word alone where this is left out, and none at all, [], for a word that is not marked in texts.',
    ),
  meaning: line.describe('What we mean by it, in a sentence or two.'),
  usages: z
    .record(idOf('usages'), line)
    .default({})
    .describe('What each side calls it, by the usages of story.yaml.'),
});

export type Term = z.output<typeof termSchema>;

/** The forms by which a text is searched for a word. */
export function formsOf({ term, forms }: Term): readonly string[] {
  return forms ?? [term];
}
