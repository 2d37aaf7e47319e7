import type { Span } from './phases.ts';
import { latest, type Minute, type When } from '../values/when.ts';

/** What an editor bids readers mind, and from when on. */
export interface Note {
  text: string;
  span: Span;
}

/** Notes in the order of the file; one without a moment stands from the beginning on. */
export function notesFrom(
  origin: Minute,
  notes: readonly { text: string; from?: When | undefined }[],
): Note[] {
  return notes.map(({ text, from }) => ({ text, span: { from: from ? latest(from) : origin } }));
}
