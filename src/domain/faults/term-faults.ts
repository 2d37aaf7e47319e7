import type { Story } from '../entries/story.ts';
import type { Term } from '../entries/term.ts';
import type { Fault } from './fault.ts';
import { refer } from './known-ids.ts';

/** Usages in which no place is named. */
export function findTermFaults(terms: ReadonlyMap<string, Term>, { usages }: Story): Fault[] {
  const known = new Map(usages.map((usage) => [usage.id, usage]));
  const faults: Fault[] = [];
  for (const term of terms.values()) {
    for (const usage of Object.keys(term.usages))
      refer(faults, `glossary/${term.id}`, ['usages', usage], usage, known, 'usage');
  }
  return faults;
}
