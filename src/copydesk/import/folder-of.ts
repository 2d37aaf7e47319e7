import type { Story } from '../../domain/entries/story.ts';
import { dayOf, earliest, isoLocal, latest, type When } from '../../domain/values/when.ts';

/** The folder under claims/ for what was said at a time: its day, or “later” behind the days of the story. */
export function folderOf(said: When, { window }: Pick<Story, 'window'>): string {
  if (earliest(said) > latest(window.to)) return 'later';
  return isoLocal(dayOf(earliest(said))).slice(0, 10);
}
