/** The timeline. */
export const timelineWords = {
  name: 'The claims by the hour',
  by: 'Placed by',
  said: 'when it was said',
  happened: 'when it happened',
  undated: 'hour not given',
  key: 'A wedge means “by this time”; a line means “at some point in this period”.',
} as const;
