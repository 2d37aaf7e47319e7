import { boundsOf, type Count } from './count.ts';

/** A running total, what was added, and the new total. */
export interface Sum {
  before: Count | undefined;
  added: Count | undefined;
  total: Count;
}

/** Whether a new total can be the one before with what was added: only bounds that rule it out speak against it. */
export function holds({ before, added, total }: Sum): boolean {
  if (before === undefined || added === undefined) return true;
  const [a, b, sum] = [before, added, total].map(boundsOf) as [Ends, Ends, Ends];
  const [low, high] = [(a.low ?? 0) + (b.low ?? 0), (a.high ?? Infinity) + (b.high ?? Infinity)];
  return low <= (sum.high ?? Infinity) && high >= (sum.low ?? 0);
}

type Ends = ReturnType<typeof boundsOf>;
