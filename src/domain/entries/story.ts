import { z } from 'zod';
import { CASUALTIES } from './losses.ts';
import { id, idOf } from './id.ts';
import { line, notes, position, when } from './fields.ts';

const ZONE = 'a difference from UTC, such as +04:00 or -03:30';
const LANGUAGE = 'two small letters, such as en';

const bounds = z
  .strictObject({ southwest: position, northeast: position })
  .refine((b) => b.southwest[0] < b.northeast[0] && b.southwest[1] < b.northeast[1], {
    error: 'a southwest corner that lies south and west of the northeast one',
  });

/** A figure as somebody gives it. */
const spoken = z.strictObject({
  claim: idOf('claims').describe('The claim that the figure is printed from.'),
  figure: z.enum(CASUALTIES).optional().describe('Which of its figures; absent for a silence.'),
  notes: notes.describe('What to mind, without a number.'),
});

/** What makes a set of claims a story: its names, its window, its map, the order of its sides. */
export const storySchema = z.strictObject({
  title: line.describe('The name of the site.'),
  subject: line.describe('What it covers, in a few words.'),
  description: line.describe('One sentence for search results and link previews.'),
  publisher: line.describe('Who publishes the edition.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: LANGUAGE })
    .describe('The language of the prose.'),
  edition: line.describe('When and from what the edition was compiled; shown wherever dates are.'),
  zone: z
    .strictObject({
      name: line.describe('The zone in words, as readers see it.'),
      offset: z
        .string({ error: ZONE })
        .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { error: ZONE })
        .describe(
          'The difference from UTC in the window; there must be no change of clocks in it.',
        ),
    })
    .describe('The time zone of every time in the content.'),
  window: z
    .strictObject({ from: when, to: when })
    .describe('The hours that timeline and clocks show.'),
  eve: line.describe('The day whose state of the ground the map shows, in words.'),
  instants: z
    .array(when)
    .min(1)
    .describe('The moments that have a page of their own for citing; exact minutes.'),
  map: z.strictObject({
    wide: bounds.describe('What the map shows where there is room.'),
    narrow: bounds.describe('The part of it that a phone shows.'),
    credit: line.describe('The attribution that every map carries.'),
    disclaimer: line.describe('What the map does not mean.'),
    band_km: z
      .number()
      .positive()
      .describe('The width of the band that shows how uncertain the line is.'),
  }),
  sun: position.describe('The place whose sun shades the night on the timeline.'),
  usages: z
    .array(z.strictObject({ id, label: line }))
    .min(1)
    .describe('Whose place names readers can choose; the first is the default.'),
  scripts: z
    .array(
      z.strictObject({
        id,
        label: line,
        lang: z.string().regex(/^[a-z]{2}$/, { error: LANGUAGE }),
      }),
    )
    .describe('The other scripts in which the gazetteer gives names.'),
  key_figures: z
    .array(
      spoken.extend({
        label: line.describe('Whose losses these are, such as “Northern soldiers killed”.'),
        other: spoken
          .optional()
          .describe('The same losses as another camp claims them; absent where none does.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('The losses at the head of the page: by their own side, and as another claims them.'),
  leading: z
    .array(idOf('claims'))
    .max(14)
    .describe('The claims that the overview map shows and letters.'),
  days: z
    .array(idOf('claims'))
    .max(16)
    .default([])
    .describe('The claims that tell the whole story in short, about twelve.'),
  first_figures: line.describe('The one warning that first figures are often wrong.'),
});

export type Story = z.output<typeof storySchema>;
