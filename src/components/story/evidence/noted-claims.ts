import type { Claim, Dataset } from '../../../domain/record/dataset.ts';
import { isKnown } from '../../../domain/record/ledger.ts';
import type { Lens } from '../../../domain/record/lens.ts';

/** A claim that evidence shows, with its letter where its chapter tells it. */
export interface NotedClaim {
  claim: Claim;
  letter: string | undefined;
}

/** The claims of a piece of evidence: those that it names, else those of its chapter; none that was said later. */
export function notedClaims(
  { byId }: Dataset,
  { notes = '', claims }: { notes?: string | undefined; claims?: string | undefined },
  { at }: Lens,
): NotedClaim[] {
  const letters = new Map(
    notes
      .split(' ')
      .filter(Boolean)
      .map((note) => note.split(':').slice(0, 2).toReversed() as [string, string]),
  );
  return (claims?.split(' ') ?? [...letters.keys()])
    .map((id) => ({ claim: byId.get(id)!, letter: letters.get(id) }))
    .filter(({ claim }) => isKnown(claim, at));
}
