/** The comparison of two moments on the page of the hours; apart from other words, for readers download it. */
export const compareWords = {
  name: 'Compare two moments',
  mark: 'Mark what is new from here on',
  stop: 'Stop comparing',
  keep: 'Keep this address to see what is new since {moment}',
  share: 'Share or copy this address',
  copied: 'The address was copied.',
  uncopied: 'It could not be copied: take it from the link.',
  isNew: 'new since {since}',
  told: [
    'By {at}, one of the claims shown here is new since {since}; the list has only this one.',
    'By {at}, {number} of the claims shown here are new since {since}; the list has only these.',
  ],
  none: 'By {at}, none of the claims shown here is new since {since}.',
  toList: 'Go to the list',
  words: 'In words, with the claims that are not shown here: what was new from {a} to {b}',
  begin: 'Marked: {since}. Now move to a later moment.',
} as const;
