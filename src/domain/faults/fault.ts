/** One thing that is wrong with the content, where it stands, and what would do. */
export interface Fault {
  /** The entry that it stands in, such as `claims/ka-28-15-more`. */
  entry: string;
  /** The keys and indexes that lead to it inside the entry. */
  path: readonly PropertyKey[];
  /** What was found, in the editor's own characters where there are any. */
  found: string;
  /** What would do. */
  expected: string;
  /** How to mend it, when that is more than writing what was expected. */
  mend?: string;
}

/** `found “x”; expected y; mend: z`, the one sentence form of every fault. */
export function wordFault(fault: Pick<Fault, 'found' | 'expected' | 'mend'>): string {
  const mend = fault.mend === undefined ? '' : `; mend: ${fault.mend}`;
  return `found ${fault.found}; expected ${fault.expected}${mend}`;
}
