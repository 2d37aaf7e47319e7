import { z } from 'zod';
import { id, idOf } from './id.ts';
import { address, line, when } from './fields.ts';

/** A page on which a statement was read. */
export const sourceSchema = z.strictObject({
  id,
  outlet: line.describe('Who publishes the page.'),
  title: line.optional().describe('The title as the page shows it; absent where it was not seen.'),
  url: address
    .optional()
    .describe('Its address; absent only where none was found (cited by name and date).'),
  published: when
    .optional()
    .describe('The date or the time stamp of the page, in the story’s local time.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'two small letters, such as en' })
    .describe('Two-letter code of the page’s language.'),
  side: idOf('sides').optional().describe('The side that the outlet belongs to, where it has one.'),
  kind: z
    .enum(['agency', 'outlet', 'ministry', 'government', 'body', 'court', 'chronicle', 'reprint'])
    .describe(
      'What kind of publisher; a reprint carries another outlet’s text under its own name.',
    ),
  backing: z
    .boolean()
    .default(false)
    .describe(
      'True for aggregators, mirrors and copies: they may back a reading, and are never shown as its link.',
    ),
  archived: address.optional().describe('An archived copy.'),
  note: line.optional().describe('What a reader should mind about the page.'),
  kept: line
    .optional()
    .describe(
      'Why it stays although no claim cites it; without a reason, what nothing uses is refused.',
    ),
});

export type Source = z.output<typeof sourceSchema>;
