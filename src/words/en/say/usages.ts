import { capital } from './capital.ts';
import type { Story } from '../../../domain/entries/story.ts';
import type { Term } from '../../../domain/entries/term.ts';

/** “As agencies use them: Ford; the northern side’s: Furt.”, what each usage calls a thing; empty where none has a word. */
export function sayUsages({ usages: words }: Pick<Term, 'usages'>, { usages }: Story): string {
  const called = usages
    .filter(({ id }) => words[id])
    .map(({ id, label }) => `${label}: ${words[id]}`)
    .join('; ');
  return called && `${capital(called)}.`;
}
