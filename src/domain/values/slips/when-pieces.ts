import type { Advice } from './advice.ts';

/** The pieces of which the forms of times are made. */
export const DAY = String.raw`\d{4}-\d\d-\d\d`;
export const CLOCK = String.raw`\d\d:\d\d`;
export const PART = 'overnight|early hours|morning|midday|noon|afternoon|evening';

/** One time to write, as it is. */
export function one(time: string): Advice {
  return { write: [time], bare: true };
}
