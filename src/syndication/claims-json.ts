import type { Claim, Dataset } from '../domain/record/dataset.ts';
import type { Withdrawal } from '../domain/record/withdrawal.ts';
import { standingOf } from '../domain/record/ledger.ts';
import { isoLocal } from '../domain/values/when.ts';

/** A claim as other programs read it; times are the story’s local time, without an offset. */
export interface PublishedClaim {
  id: string;
  number: number;
  kind: string;
  label: string;
  summary: string;
  claimant: string;
  side: string;
  /** The latest moment at which it may have been said: it counts as known from then. */
  known_from: string;
  said: string;
  happened?: string;
  place?: string;
  where_prec?: number;
  grade: string;
  standing: string;
  /** When it was taken back, by whom and why. */
  withdrawn?: { known_from: string; said: string; claimant: string; reason: string };
  /** Whether the article tells it, so that map, timeline and list show it. */
  told: boolean;
  url: string;
}

/** Every claim of the edition, in the order in which it was said. */
export function publishClaims(
  { claims }: Pick<Dataset, 'claims'>,
  told: readonly Claim[],
  urlOf: (id: string) => string,
): PublishedClaim[] {
  const ids = new Set(told.map(({ id }) => id));
  return claims.map((claim) => ({
    id: claim.id,
    number: claim.number,
    kind: claim.kind,
    label: claim.label,
    summary: claim.summary,
    claimant: claim.claimant.id,
    side: claim.side.id,
    known_from: isoLocal(claim.knownFrom),
    said: claim.said.wording,
    ...(claim.happened ? { happened: claim.happened.wording } : {}),
    ...(claim.place ? { place: claim.place.id, where_prec: claim.prec! } : {}),
    grade: claim.grade,
    standing: standingOf(claim),
    ...(claim.withdrawn && { withdrawn: publishWithdrawal(claim.withdrawn) }),
    told: ids.has(claim.id),
    url: urlOf(claim.id),
  }));
}

function publishWithdrawal({ from, said, by, reason }: Withdrawal) {
  return { known_from: isoLocal(from), said: said.wording, claimant: by.id, reason };
}
