/** The timeline. */
export const timelineWords = {
  name: 'The claims by the hour',
  by: 'Placed by',
  said: 'when it was said',
  happened: 'when it happened',
  undated: 'time not given',
  key: 'A wedge: no later than that. A line: at some time within its hours.',
} as const;
