/** What every page has around it. */
export const pageWords = {
  nav: { home: 'The two days', map: 'Map', claims: 'Claims', updates: 'Updates', method: 'Method' },
  skip: 'Skip to the text',
} as const;
