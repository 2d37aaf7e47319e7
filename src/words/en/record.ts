/** The claim’s own page. */
export const recordWords = {
  all: 'All claims',
  quote: 'In the words of the one who said it: “{quote}”.',
  said: 'Said',
  happened: 'Said to have happened',
  claimant: 'Who says it',
  side: 'Side',
  figures: 'Figures',
  corrected: 'Corrected here',
  place: 'Place',
  noPlace: 'No place is given; the claim is not on the map.',
  placeWords: 'in the words of the claim',
  alsoNamed: 'Also named',
  standing: 'How well supported',
  before: 'until then',
  withdrawn: 'Withdrawn',
  differs: 'Reported differently',
  note: 'Note',
  via: 'How it reached us',
  sources: 'Sources',
  copies: 'Also carried by {outlets}: copies or aggregators, not linked.',
  agree: 'Pages that agree show that the statement was made, not that the event happened.',
  used: 'Used in',
  article: 'the article, map and timeline',
  nowhere: 'the full list of claims only',
  cite: 'Cite',
  claim: 'claim',
  embed: 'Embed',
  correctedTo: 'corrected to',
  correction: 'The correction',
  correctionOf: 'The correction of {date}',
  noTitle: 'no title seen',
  precisions: {
    1: 'exact place',
    2: 'within 25 km of the place',
    3: 'district',
    4: 'province',
    5: 'a sector or line between places',
    6: 'country',
  } as Record<number, string>,
  sourceKinds: {
    agency: 'news agency',
    outlet: 'news outlet',
    ministry: 'ministry',
    government: 'government',
    body: 'organisation',
    court: 'court',
    chronicle: 'chronicle',
    reprint: 'reprint of another outlet',
  },
} as const;

/** The card of a claim that is chosen in a page. */
export const cardWords = {
  close: 'Close',
  page: 'The claim’s own page',
  missing: 'The claim’s page could not be fetched: there is no connection.',
  several: 'Claims that stand here as one mark',
} as const;

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** “English-language”, from a two-letter code. */
export function nameLanguage(code: string): string {
  return `${languages.of(code)}-language`;
}
