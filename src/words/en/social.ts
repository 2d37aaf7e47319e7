/** What other sites show for a link. */
export const socialWords = {
  known: 'As known at',
  claims: 'Every mark is a claim, not a finding. The page says whose, and who denies it.',
  ground: 'Ground as of',
  alt: 'map of the claims',
} as const;
