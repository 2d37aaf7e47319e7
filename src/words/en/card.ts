/** The card of a claim that is chosen in a page. */
export const cardWords = {
  close: 'Close',
  page: 'The claim’s own page',
  missing: 'The claim’s page could not be fetched: there is no connection.',
  several: 'Claims that stand here as one mark',
} as const;
