/** The filter of the claims. */
export const filterWords = {
  title: 'Filter the claims',
  side: 'Side',
  kind: 'Kind',
  grade: 'Grading',
  place: 'Place',
  from: 'Said from',
  to: 'Said until',
  any: 'any',
  reset: 'Show all claims',
  count: '{shown} of {all} claims are shown.',
  untimed: 'Only the day is known of {number} of these; they stand apart.',
  none: 'No claim matches. Choose fewer conditions, or show all claims.',
  more: 'Show more',
  loading: 'The filter is being loaded.',
  missing: 'The filter could not be loaded.',
  missingRest: 'The rest could not be loaded.',
} as const;
