import type { FactStanding } from '../../domain/entries/background.ts';

/** The background: facts, who is who, and the years. */
export const backgroundWords = {
  note: 'Note',
  factStandings: {
    agreed: 'Said by both sides',
    international: 'Said by international bodies',
    reported: 'Reported by news outlets or researchers',
    'one-side': 'Each side sees it its own way',
  } satisfies Record<FactStanding, string>,
  asOf: 'As of',
  published: 'Published on',
  contents: 'On this page',
  locator: {
    name: 'Where in the world: the area of this site’s maps, in a frame, and the countries around: {countries}',
    note: 'The frame is the area of the maps on this site.',
  },
  years: 'The years',
  yearsName: 'The years from the beginning of the dispute to the last event that is told here',
  yearsNote: 'Years of which nothing is told here are drawn short.',
  list: 'The same as a list',
  who: 'Who is who',
  whoNote:
    'Everyone whose statements stand on this site, by side. The sides stand in the order of the alphabet.',
  notes: 'Where each fact was read',
  notesNote:
    'Each sentence above has a note: who stands behind it, how the sides see it, and the pages on which it was read, mostly in part.',
  all: 'Show all notes',
  read: 'Read at',
  backed: 'Also read, and not linked:',
  close: 'Close',
} as const;
