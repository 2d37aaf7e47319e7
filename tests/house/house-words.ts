/** Words of the house, which say nothing to those who read: how we call our lists and gradings among ourselves. */
export const HOUSE_WORDS = new RegExp(
  [
    'ledgers?',
    // Ours is a list of claims; a log of something else may be named.
    '(?:the|this|our|full|whole|claims?) logs?',
    // Nobody is taken for furniture who is on board of something.
    '(?<!\\bon )boards?',
    'frozen',
    'chains?',
    'standings?',
    'relay(?:s|ed|ing)?',
    'stands? (?:for|against)',
    'one observation',
    'accepted by the side that bears it',
    'in the day',
    '(?:not )?backdated',
  ]
    .map((word) => `\\b${word}\\b`)
    .join('|'),
  'gi',
);
