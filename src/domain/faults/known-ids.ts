import type { Coded } from '../record/dataset.ts';
import { type Fault } from './fault.ts';
import { didYouMean } from '../values/near-words.ts';

/** The ids of a registry, those of unreadable entries included, so that one fault is not reported as many. */
export interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
  /** The id of what is called so by somebody. */
  called?(name: string): string | undefined;
}

/** The id that may be meant: of what bears this name, or the nearest. */
export function idMeant(typed: string, known: Known): string | undefined {
  return known.called?.(typed) ?? didYouMean(typed, known.keys());
}

/** The ids of every registry. */
export type KnownIds = Readonly<Record<Exclude<keyof Coded, 'story'>, Known>>;

/** Reports an id that no entry bears, with the one that may be meant. */
export function refer(
  faults: Fault[],
  entry: string,
  path: readonly PropertyKey[],
  value: string,
  known: Known,
  noun: string,
): void {
  if (known.has(value)) return;
  const near = idMeant(value, known);
  faults.push({
    entry,
    path,
    found: `“${value}”`,
    expected: `the id of a known ${noun}`,
    ...(near !== undefined && { mend: `did you mean “${near}”?` }),
  });
}
