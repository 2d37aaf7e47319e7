import { z } from 'zod';
import { factSchema } from '../../domain/entries/background.ts';
import { claimSchema } from '../../domain/entries/claim.ts';
import { claimantSchema } from '../../domain/entries/claimant.ts';
import { id, idOf } from '../../domain/entries/id.ts';
import { count, when } from '../../domain/entries/fields.ts';
import { measure } from '../../domain/entries/losses.ts';
import { placeSchema } from '../../domain/entries/place.ts';
import { questionSchema } from '../../domain/entries/question.ts';
import { sideSchema } from '../../domain/entries/side.ts';
import { sourceSchema } from '../../domain/entries/source.ts';

const minute = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
const name = id.describe('Its name, by which others point to it; it never changes.');
const claims = z.array(idOf('claims'));
const grade = claimSchema.shape.grade.unwrap();

/** What every row with a figure says of the one who gave it. */
const given = {
  claimant: idOf('claimants').describe('Who says it.'),
  claimant_name: z.string().describe('Who says it, as a sentence names it.'),
  side: idOf('sides').describe('The side that the claimant speaks for.'),
  said: when.describe('When it was said, as exactly as is known.'),
  denial: z
    .string()
    .describe('Who denied or contradicted it and when, in words, or that no denial was found.'),
  denied_by: claims.describe('The claims that deny it outright.'),
  contradicts: claims.describe('The claims that cannot be true together with it.'),
  contested: z.boolean().describe('Whether another side denied or contradicted it; worked out.'),
};

/** One number of a claim, as it was reported. */
const figure = {
  what: z.string().describe('What is counted: a kind of loss, of equipment, or another name.'),
  words: z
    .string()
    .optional()
    .describe('What is counted in words, where its kind alone would not say it.'),
  of: idOf('sides').optional().describe('Whose losses these are, often not the claimant’s.'),
  whose: z
    .enum(['not-said', 'together'])
    .optional()
    .describe(
      'Of losses of no one side: whether it was not said whose, or several were counted together.',
    ),
  sides: z.array(idOf('sides')).optional().describe('The sides that were counted together.'),
  status: z
    .string()
    .optional()
    .describe('Whether the people were combatants, civilians or fighters.'),
  counting: z
    .enum(['total', 'increment', 'observation'])
    .describe('A running total, what was added to it, or one count for itself.'),
  count: count.describe('How many, in the words in which it was reported.'),
  since: when.optional().describe('When a total begins to count.'),
  revision: measure.options[1].shape.revision,
};

const correction = z.strictObject({
  published: z.iso.date().describe('The day on which the correction went out.'),
  update: id.describe('The update that says so.'),
  what: z.string().describe('The figure or the field that was wrong.'),
  old: z.string().describe('What stood here.'),
  new: z.string().describe('What stands here since.'),
  reason: z.string().describe('Why, in a sentence.'),
});

/** A claim, whole: what an editor wrote, and what follows from all the claims together. */
export const publishedClaim = z.strictObject({
  id: name,
  number: z.int().describe('Its number in the order of saying, in this edition alone.'),
  ...claimSchema.shape,
  ...given,
  known_from: minute.describe(
    'The minute from which it counts as said: the latest that “said” allows.',
  ),
  told: z.boolean().describe('Whether the article tells it, so that map and timeline show it.'),
  confirmed_by: claims.describe('The claims that confirm it, wholly or in part.'),
  answered_by: claims.describe('The claims that answer it without denying it.'),
  superseded_by: claims.describe('The newer claims of the same side that replace it.'),
  superseded_from: minute.optional().describe('The minute from which a newer claim replaces it.'),
  figures: z.array(z.strictObject(figure)).describe('Every figure of it, those of people first.'),
  history: z.array(correction).describe('What we corrected in it, the newest first.'),
  url: z.url().describe('The address of its page.'),
});

/** A figure as a row of its own. */
export const publishedFigure = z.strictObject({
  claim: idOf('claims').describe('The claim that gives it.'),
  position: z.int().describe('Its place among the figures of its claim, from 1.'),
  ...given,
  ...figure,
  happened: when.optional().describe('When it is said to have happened.'),
  place: idOf('places').optional().describe('The place that the claim is shown at.'),
  grade: grade.describe('How well the claim is supported, apart from denials.'),
  retrospective: claimSchema.shape.retrospective
    .unwrap()
    .describe('True for findings published after the story’s days.'),
  url: z.url().describe('The address of the claim’s page.'),
});

/** A figure of people as a row, with whose losses they are seen from the one who counts. */
export const publishedCasualty = publishedFigure.extend({
  relation: z
    .enum(['own', 'adversary', 'third', 'unsided'])
    .describe('Of its own camp, of its adversary, by a third party; unsided: of no one side.'),
  superseded_from: minute.optional().describe('The minute from which a newer count replaces it.'),
});

/** A relation of a claim to another. */
export const publishedRelation = z.strictObject({
  claim: idOf('claims').describe('The claim that stands so to the other.'),
  relation: z
    .enum(['denies', 'confirms', 'responds_to', 'supersedes', 'contradicts'])
    .describe('How it stands to the other: the fields of a claim say what each means.'),
  other: idOf('claims').describe('The other claim.'),
});

/** A page on which a claim was read. */
export const publishedCitation = z.strictObject({
  claim: idOf('claims').describe('The claim.'),
  source: idOf('sources').describe('The page.'),
  carries: z
    .enum(['statement', 'variant'])
    .describe('Whether the page carries the statement, or reports it differently.'),
});

/** A page, with the claims that were read on it and who denied them. */
export const publishedSource = sourceSchema.extend({
  id: name,
  claims: claims.describe('The claims that were read on it.'),
  denials: z.string().describe('Who denied or contradicted these claims, claim by claim.'),
});

const { standing, ...fact } = factSchema.shape;

/** A fact of the background, with who says it, from when it was known, and how others see it. */
export const publishedFact = z.strictObject({
  ...fact,
  id: name,
  backed_by: standing,
  sentence: z.string().describe('The fact in words, its figures in their places.'),
  said_by: z.string().describe('Who publishes the pages that say it.'),
  public_from: minute.describe('The minute from which it could be known.'),
  denial: z
    .string()
    .describe('How each side sees it where they differ, or that no other view is recorded.'),
});

/** The lists that claims point into, which hold nothing that is worked out. */
export const publishedClaimant = claimantSchema.extend({ id: name });
export const publishedSide = sideSchema.extend({ id: name });
export const publishedPlace = placeSchema.extend({ id: name });
export const publishedQuestion = questionSchema.extend({ id: name });
