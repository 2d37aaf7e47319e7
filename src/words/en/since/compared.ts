/** What a comparison of two moments says of itself; apart from its other words, for it comes later. */
export const comparedWords = {
  copied: 'The address was copied.',
  uncopied: 'It could not be copied: take it from the link.',
  told: [
    'By {at}, one of the claims shown here is new since {since}; the list has only this one.',
    'By {at}, {number} of the claims shown here are new since {since}; the list has only these.',
  ],
  none: 'By {at}, none of the claims shown here is new since {since}.',
  begin: 'Marked: {since}. Now move to a later moment.',
  words: 'In words, with the claims that are not shown here: what was new from {a} to {b}',
} as const;
