/** What stands with the chapters of a text. */
export const storyWords = {
  notes: 'Who said this',
  corrected: 'Corrected here on {date}',
} as const;
