import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { didYouMean } from '../../domain/values/near-words.ts';
import { columnsOf, type Column } from '../../syndication/data/columns.ts';
import type { KnownNames } from '../desk/schemas.ts';

/** An id that is in none of our lists, and the field that has it. */
export interface Stranger {
  path: readonly (string | number)[];
  message: string;
}

const COLUMNS = columnsOf(claimSchema);

/** Every id of a claim that points to nothing. */
export function strangersIn(claim: CodedClaim, known: KnownNames): Stranger[] {
  return strangersBy(COLUMNS, claim, known);
}

function strangersBy(columns: readonly Column[], entry: object, known: KnownNames): Stranger[] {
  return columns.flatMap(({ path, registry, inner, part }): Stranger[] => {
    const value = part === undefined ? at(entry, path) : undefined;
    if (inner && Array.isArray(value))
      return value
        .flatMap((one: object) => strangersBy(inner, one, known))
        .map(({ message }) => ({ path, message }));
    if (registry === undefined || value === undefined) return [];
    const ids = known[registry];
    return [value].flat().flatMap((id) => (ids.includes(String(id)) ? [] : [told(id, ids, path)]));
  });
}

function told(id: unknown, ids: readonly string[], path: Stranger['path']): Stranger {
  const near = didYouMean(String(id), ids);
  const mend = near === undefined ? 'add it to its list first' : `did you mean “${near}”?`;
  return { path, message: `found “${String(id)}”; expected an id that is known; mend: ${mend}` };
}

function at(entry: object, path: Stranger['path']): unknown {
  return path.reduce<unknown>((one, step) => (one as Record<string, unknown>)?.[step], entry);
}
