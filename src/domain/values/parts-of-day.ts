const HOUR = 60;

/** The hours that we let each part of the day mean, in minutes from its midnight; the convention is ours. */
export const PARTS_OF_DAY = {
  overnight: { from: -3 * HOUR, to: 6 * HOUR },
  'early hours': { from: 0, to: 6 * HOUR },
  morning: { from: 6 * HOUR, to: 12 * HOUR },
  midday: { from: 11 * HOUR, to: 14 * HOUR },
  noon: { from: 11.5 * HOUR, to: 12.5 * HOUR },
  afternoon: { from: 12 * HOUR, to: 18 * HOUR },
  evening: { from: 18 * HOUR, to: 24 * HOUR },
} as const;

export type PartOfDay = keyof typeof PARTS_OF_DAY;
