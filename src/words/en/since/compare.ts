/** The comparison of two moments on the page of the hours; apart from other words, for readers download it. */
export const compareWords = {
  keep: 'Keep this address to see what is new since {moment}',
  isNew: 'new since {since}',
} as const;
