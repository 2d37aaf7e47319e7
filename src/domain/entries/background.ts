import { z } from 'zod';
import { id, idOf } from './id.ts';
import { count, line, period, when } from './fields.ts';

/** Who stands behind a fact: both sides, international bodies, outlets and researchers, or one side alone. */
export const FACT_STANDINGS = ['agreed', 'international', 'reported', 'one-side'] as const;

/** The places in short texts where a fact can stand by itself. */
export const BRIEFS = ['place', 'parties', 'cause', 'after'] as const;

const view = z.strictObject({
  side: idOf('sides').describe('Whose view it is.'),
  view: line.describe('The view in a sentence of our own, without a verdict.'),
});

/** One fact of the background: what a newcomer has to know of the years before and after the story’s days. */
export const factSchema = z.strictObject({
  id,
  fact: line.describe(
    'The fact in a neutral sentence of our own; a figure stands in it as [its name in “figures”].',
  ),
  when: period
    .optional()
    .describe('The day, month, year or stretch of which it is true; absent for what has no time.'),
  standing: z
    .enum(FACT_STANDINGS)
    .describe(
      'Who stands behind it: both sides (agreed), international bodies (international), outlets and researchers ' +
        '(reported), or one side alone (one-side), which needs the other’s view beside it.',
    ),
  views: z
    .array(view)
    .min(2)
    .optional()
    .describe(
      'How each side sees it, where they differ; sides of two camps at least, never one alone.',
    ),
  figures: z
    .record(id, count)
    .optional()
    .describe('The numbers of the fact, each by a name of your own; nowhere else is one typed.'),
  known: when
    .optional()
    .describe(
      'When it could first be known, if that is later than the earliest dated page, or no page has a date.',
    ),
  brief: z
    .enum(BRIEFS)
    .optional()
    .describe('The short text in which it stands by its own sentence.'),
  line: line
    .max(48)
    .optional()
    .describe('A few words for the line of the years; without them the fact is not drawn there.'),
  note: line.optional().describe('What a reader should mind.'),
  withheld: line
    .optional()
    .describe(
      'Why it is shown nowhere yet; required where no page can be shown, and no text uses it.',
    ),
  sources: z
    .array(idOf('sources'))
    .min(1)
    .describe('The pages on which it was read, the best first.'),
});

export type CodedFact = z.output<typeof factSchema>;
export type FactStanding = CodedFact['standing'];
export type Brief = (typeof BRIEFS)[number];
