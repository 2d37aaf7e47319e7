/** The comparison of two moments on the page of the hours; apart from other words, for readers download it. */
export const compareWords = {
  name: 'Compare two moments',
  mark: 'Mark what is new from here on',
  stop: 'Stop comparing',
  keep: 'Keep this address to see what is new since {moment}',
  isNew: 'new since {since}',
  told: [
    'By {at}, one claim in the list is new since {since}; it is marked.',
    'By {at}, {number} claims in the list are new since {since}; each is marked.',
  ],
  none: 'By {at}, no claim in the list is new since {since}.',
  begin: 'Marked: {since}. Now move to a later moment.',
} as const;
