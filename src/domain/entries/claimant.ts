import { z } from 'zod';
import { id, idOf, line } from './fields.ts';

/** Who says something: a ministry, an army, an office holder, a body, an outlet. */
export const claimantSchema = z.strictObject({
  id,
  name: line
    .max(64)
    .describe('The claimant as a sentence names it, “the” included where English wants it.'),
  short: line.max(34).describe('The name in lists, on marks and in margins.'),
  person: z
    .boolean()
    .optional()
    .describe('True where a person speaks in an office of their own, not a body.'),
  office: line
    .optional()
    .describe('Whose spokesman, minister of what: said once, on the claim’s page.'),
  who: line
    .max(200)
    .describe('Who that is, in one plain sentence for a reader who has never heard the name.'),
  side: idOf('sides').describe('The side the claimant speaks for.'),
  kept: line
    .optional()
    .describe(
      'Why it stays although it says nothing here; without a reason, what nothing uses is refused.',
    ),
});

export type Claimant = z.output<typeof claimantSchema>;
