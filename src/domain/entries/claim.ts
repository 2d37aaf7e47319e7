import { z } from 'zod';
import { id, idOf } from './id.ts';
import { count, line, when } from './fields.ts';
import { equipment, losses, unsidedLosses } from './losses.ts';

/** The kinds of claim, after ACLED’s event types where one fits; the rest are ours. */
export const KINDS = [
  'casualties',
  'taken',
  'retaken',
  'lost',
  'clash',
  'shelling',
  'air-strike',
  'equipment',
  'responsibility',
  'denial',
  'legal',
  'diplomacy',
  'assessment',
  'silence',
] as const;

/** How well a claim is supported, after Airwars; “contested” and “withdrawn” are worked out, never written. */
export const GRADES = ['confirmed', 'corroborated', 'single-source'] as const;

const where = z.strictObject({
  at: idOf('places').describe('The place that the claim is shown at.'),
  prec: z
    .int()
    .min(1)
    .max(6)
    .describe(
      'where_prec of UCDP GED: 1 exact, 2 within 25 km, 3 district, 4 province, 5 sector or line, 6 country.',
    ),
  also: z.array(idOf('places')).default([]).describe('Other places that the claim names.'),
  words: line
    .optional()
    .describe('The place in the words of the claim, when they say more or less than its name.'),
});

const variant = z.strictObject({
  says: line.describe('How another report of the same statement differs.'),
  figures: z
    .record(id, count)
    .optional()
    .describe('The numbers of that report that the claim does not give, by names of your own.'),
  sources: z.array(idOf('sources')).min(1).describe('The pages that carry it so.'),
});

const withdrawn = z.strictObject({
  said: when.describe('When it was taken back, as exactly as is known; it counts from then on.'),
  by: idOf('claimants')
    .optional()
    .describe('Who took it back; absent where that is the claimant of the claim.'),
  reason: line.describe('Why, as the one who took it back gave it, or that no reason was given.'),
  sources: z.array(idOf('sources')).min(1).describe('The pages on which that was read.'),
});

const claims = z.array(idOf('claims')).min(1);

/** A claim as an editor writes it: who said what, when, of when, of where, read where, against what. */
export const claimSchema = z.strictObject({
  kind: z.enum(KINDS).describe('What kind of claim.'),
  claimant: idOf('claimants').describe('Who says it.'),
  via: line
    .optional()
    .describe('How it reached the page: the medium, or the agencies that carried it, in order.'),
  said: when.describe('When it was said, as exactly as is known.'),
  happened: when
    .optional()
    .describe('When it is said to have happened; absent for statements about no event.'),
  label: line.max(64).describe('A few neutral words for maps and lists, without the claimant.'),
  summary: line.describe(
    'One sentence of our own that reports the content, without the claimant and without verdict.',
  ),
  quote: line
    .refine((text) => text.split(' ').length <= 8, { error: 'at most eight words' })
    .optional()
    .describe('The claimant’s own words, only where they are the news; eight words at most.'),
  where: where.optional().describe('Where; absent when the claim names no place.'),
  losses: z.array(losses).min(1).optional().describe('Figures of people.'),
  unsided_losses: z
    .array(unsidedLosses)
    .min(1)
    .optional()
    .describe('Figures of people of several sides together, or of a side that was not said.'),
  equipment: z.array(equipment).min(1).optional().describe('Figures of equipment.'),
  numbers: z
    .array(
      z.strictObject({
        what: id.describe('What is counted, as a name for tags.'),
        words: line.describe(
          'What is counted as readers see it behind the number, such as “fighters from abroad”.',
        ),
        count,
      }),
    )
    .min(1)
    .optional()
    .describe('Other figures: villages, fighters.'),
  question: idOf('questions')
    .optional()
    .describe('The question of questions.yaml to which it is an answer.'),
  denies: claims.optional().describe('Claims that this one denies.'),
  confirms: claims.optional().describe('Claims that this one confirms, wholly or in part.'),
  responds_to: claims.optional().describe('Claims that it answers without denying them.'),
  supersedes: claims.optional().describe('Older claims of the same side that it replaces.'),
  contradicts: claims
    .optional()
    .describe('Claims that cannot be true together with it; must be said on both.'),
  differs: z.array(variant).min(1).optional().describe('Other reports of the same statement.'),
  withdrawn: withdrawn
    .optional()
    .describe('Who took it back, when, why, and where that was read. The claim stays, struck.'),
  grade: z
    .enum(GRADES, { error: ({ input }) => (input === 'withdrawn' ? NO_GRADE : undefined) })
    .default('single-source')
    .describe('How well it is supported, apart from denials.'),
  grade_reason: line.optional().describe('Why it has that grade; required unless single-source.'),
  retrospective: z
    .boolean()
    .default(false)
    .describe('True for findings published after the story’s window.'),
  note: line.optional().describe('What a reader should mind, in our own words.'),
  sources: z
    .array(idOf('sources'))
    .min(1)
    .describe('The pages on which it was read, the best first.'),
});

/** What to write for a withdrawal that has no hour. */
const NO_GRADE =
  `${GRADES.slice(0, -1).join(', ')} or ${GRADES.at(-1)}; ` +
  'mend: write the grade that it had, and “withdrawn: { said: …, reason: …, sources: […] }” beside it';

/** A claim as coded, before its ids are joined. */
export type CodedClaim = z.output<typeof claimSchema>;
export type ClaimKind = (typeof KINDS)[number];
export type Grade = (typeof GRADES)[number];
