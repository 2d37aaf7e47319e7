import type { Claimant } from '../entries/claimant.ts';
import type { CodedClaim } from '../entries/claim.ts';
import type { Source } from '../entries/source.ts';
import { latest, type Minute, type When } from '../values/when.ts';

/** How a claim was taken back. */
export interface Withdrawal {
  said: When;
  /** The moment from which it counts: the latest that its precision allows, and never before the claim. */
  from: Minute;
  by: Claimant;
  reason: string;
  sources: Source[];
}

interface Tables {
  claimants: ReadonlyMap<string, Claimant>;
  sources: ReadonlyMap<string, Source>;
}

/** Joins the withdrawal of a claim, if it was taken back. */
export function withdrawalOf(
  { said, claimant, withdrawn }: CodedClaim,
  { claimants, sources }: Tables,
): Withdrawal | undefined {
  if (!withdrawn) return undefined;
  return {
    said: withdrawn.said,
    from: Math.max(latest(said), latest(withdrawn.said)),
    by: claimants.get(withdrawn.by ?? claimant)!,
    reason: withdrawn.reason,
    sources: withdrawn.sources.map((source) => sources.get(source)!),
  };
}
