import { z } from 'zod';
import { idOf } from './id.ts';
import { calendarDay, line, moment } from './fields.ts';
import { dayOf, earliest, parseDay } from '../values/when.ts';

const EARLIER = 'a day from “published” on: nothing is changed before it was published';
const LATER =
  'a day from “as_of” on: nothing goes out before the moment that it stands for; mend: look both of them up';

/** A text or a plain number, word for word. */
const written = z.union([line, z.number()]).transform(String);

const corrected = z.strictObject({
  claim: idOf('claims').describe('The claim in which the error stood.'),
  what: line
    .max(60)
    .describe('The figure that was wrong, such as killed, or the field, such as said or summary.'),
  old: written.describe('What stood here.'),
  new: written.describe(
    'What stands here now; of a figure or a time, word for word as in the claim.',
  ),
  reason: line.describe('Why, in a sentence.'),
});

/** The front matter of a dated entry; its address is its file name. */
export const updateSchema = z
  .strictObject({
    title: line.max(90).describe('What changed, in neutral words.'),
    standfirst: line.describe('One or two sentences under the title.'),
    kind: z
      .enum(['update', 'correction'])
      .default('update')
      .describe('An update, or the correction of an error of ours.'),
    as_of: moment.describe('The moment it stands for: what was known then, and nothing later.'),
    published: calendarDay.describe(
      'The day on which it was really published; nothing is backdated.',
    ),
    corrects: z
      .array(corrected)
      .min(1)
      .optional()
      .describe('What a correction corrects; required of it, and of nothing else.'),
    claims: z.array(idOf('claims')).min(1).describe('The claims that it reports.'),
  })
  .superRefine(({ as_of: asOf, published }, ctx) => {
    if (ctx.issues.length === 0 && parseDay(published) < dayOf(earliest(asOf)))
      ctx.addIssue({ code: 'custom', path: ['published'], input: published, message: LATER });
  });

/** The front matter of the article. */
export const articleSchema = z
  .strictObject({
    title: line.max(90).describe('The headline.'),
    standfirst: line.describe('The paragraph beside it.'),
    published: calendarDay.describe('The day on which it was first published.'),
    updated: calendarDay.describe('The day of its last change in substance.'),
    as_of: moment.describe('The moment it stands for.'),
  })
  .superRefine(({ published, updated }, ctx) => {
    if (ctx.issues.length === 0 && updated < published)
      ctx.addIssue({ code: 'custom', path: ['updated'], input: updated, message: EARLIER });
  });

export type UpdateHead = z.output<typeof updateSchema>;
