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

/** The known word closest to a mistyped one, if one is close enough to be meant. */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = editDistance(typed, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change));
    }
    row = next;
  }
  return row[b.length]!;
}
