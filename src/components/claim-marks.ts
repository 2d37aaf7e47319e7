import { nameMark } from '../domain/attribution.ts';
import type { Claim, Dataset } from '../domain/dataset.ts';
import { standingOf } from '../domain/ledger.ts';
import { nameOf } from '../domain/names.ts';
import type { Minute } from '../domain/when.ts';
import type { MapMark } from '../graphics/map-marks.ts';
import { bodyOf } from '../graphics/mark.ts';
import { claimUrl } from '../site.ts';

/** Claims as the map shows them, as they stood at a moment. */
export function marksOf(claims: readonly Claim[], { story }: Dataset, at?: Minute): MapMark[] {
  return claims.map((claim) => ({
    id: claim.id,
    number: claim.number,
    shape: claim.side.shape,
    kind: claim.kind,
    body: bodyOf(claim.kind, claim.grade, standingOf(claim, at) === 'contested'),
    label: claim.label,
    claimant: claim.claimant.short,
    side: claim.side.id,
    at: claim.place?.at,
    prec: claim.prec ?? 6,
    area: claim.place?.area,
    leading: story.leading.includes(claim.id),
    name: nameMark(claim, claim.place && nameOf(claim.place, story)),
    href: claimUrl(claim.id),
  }));
}
