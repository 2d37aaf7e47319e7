import type { Story } from '../../domain/entries/story.ts';
import { parsePeriod } from '../../domain/values/period.ts';
import { earliest, isoLocal, latest } from '../../domain/values/when.ts';
import type { YearEntry } from './years.ts';

/** The days of the story itself, under its own name, which says when they were. */
export function ownDays({ subject, window }: Story): YearEntry {
  const [from, to] = [earliest(window.from), latest(window.to)].map((at) =>
    isoLocal(at).slice(0, 10),
  );
  const when = parsePeriod(from === to ? from! : `${from} to ${to}`);
  return { id: 'story', label: subject, when, own: true };
}
