import { z } from 'zod';
import { id } from './id.ts';
import { line, notes } from './fields.ts';

/** A question to which claims give different answers; it heads a pair of “says” and “denies”. */
export const questionSchema = z.strictObject({
  id,
  title: line.max(60).describe('The matter in a few neutral words.'),
  notes: notes.describe('What to mind when reading the answers side by side.'),
});

export type Question = z.output<typeof questionSchema>;
