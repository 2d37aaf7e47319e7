import type { CodedFact } from '../../domain/entries/background.ts';
import type { Source } from '../../domain/entries/source.ts';
import { knownFrom } from '../../domain/record/background.ts';
import { isoLocal, type Minute } from '../../domain/values/when.ts';
import { ID } from '../../domain/entries/id.ts';

/** A fact that a text tells: it may be shown, and it could be known at the moment that the text stands for. */
export function checkFact(
  fact: CodedFact | undefined,
  { sources }: { sources: ReadonlyMap<string, Source> },
  asOf: Minute | undefined,
): string[] {
  if (!fact) return [];
  if (fact.withheld !== undefined)
    return [`found ${fact.id}, which is withheld; expected a fact with a page that can be shown`];
  const known = knownFrom(fact, sources);
  if (asOf === undefined || known === undefined || known <= asOf) return [];
  const day = isoLocal(known - 1).slice(0, 10);
  return [
    `found ${fact.id}, known only after the moment of this text (from ${day}); expected a fact known by then`,
  ];
}

/** A tag that prints a figure of its fact, which the fact must have. */
export function checkValue(
  what: string | undefined,
  id: string | undefined,
  fact: CodedFact | undefined,
): string[] {
  if (id === undefined) return ['found <Value> outside a fact; expected it inside <Fact id="…">'];
  if (!fact || what === undefined || !ID.test(what)) return [];
  const figures = fact.figures ?? {};
  if (Object.hasOwn(figures, what)) return [];
  const has = Object.keys(figures).join(', ') || 'none';
  return [`found the figure “${what}”; expected a figure of ${id}, which has: ${has}`];
}
