import type { Story } from '../entries/story.ts';
import { formsOf, type Term } from '../entries/term.ts';
import type { Fault } from './fault.ts';
import { refer } from './known-ids.ts';

type Terms = ReadonlyMap<string, Term>;

/** Usages in which no place is named, and forms that mean two words or could never be found. */
export function findTermFaults(terms: Terms, { usages }: Story): Fault[] {
  const known = new Map(usages.map((usage) => [usage.id, usage]));
  const faults: Fault[] = [];
  for (const term of terms.values()) {
    for (const usage of Object.keys(term.usages))
      refer(faults, `glossary/${term.id}`, ['usages', usage], usage, known, 'usage');
  }
  return [...faults, ...formFaults(terms)];
}

/** Forms that stand in no text: mostly a slip of the pen. */
export function findUnusedForms(terms: Terms, used: ReadonlySet<string>): Fault[] {
  return [...terms.values()].flatMap(({ id, forms = [] }) =>
    forms.flatMap((form, i) =>
      used.has(form)
        ? []
        : {
            entry: `glossary/${id}`,
            path: ['forms', i],
            found: `“${form}”, which no text uses`,
            expected: 'a form that stands in a text',
            mend: 'correct it, or take it out',
          },
    ),
  );
}

function formFaults(terms: Terms): Fault[] {
  const owners = new Map<string, string>();
  return [...terms.values()].flatMap((term) =>
    formsOf(term).flatMap((form, i): Fault[] => {
      const place = { entry: `glossary/${term.id}`, path: term.forms ? ['forms', i] : ['term'] };
      if (!/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(form))
        return [
          { ...place, found: `“${form}”`, expected: 'a form that begins and ends in a letter' },
        ];
      const owner = owners.get(form.toLowerCase());
      owners.set(form.toLowerCase(), owner ?? term.id);
      if (owner === undefined) return [];
      const whose = owner === term.id ? 'again' : `which is a form of “${owner}” too`;
      const found = `“${form}”${owner === term.id ? ' ' : ', '}${whose}`;
      return [{ ...place, found, expected: 'a form of one word alone, given once' }];
    }),
  );
}
