import { nameLettered, nameMark } from '../../words/en/attribution.ts';
import { timeWords } from '../../words/en/time.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { standingOf } from '../../domain/record/ledger.ts';
import { nameOf } from '../../domain/record/names.ts';
import type { Minute } from '../../domain/values/when.ts';
import { type DrawnClaim, isVague } from '../../graphics/mark/drawn-claim.ts';
import { bodyOf } from '../../graphics/mark/body.ts';
import { mapWords } from '../../words/en/map.ts';
import { claimUrl } from '../../site.ts';

/** Claims as the map shows them, as they stood at a moment. */
export function marksOf(claims: readonly Claim[], { story }: Dataset, at?: Minute): DrawnClaim[] {
  const time = timeWords(story);
  return claims.map((claim) => {
    const more = {
      place: claim.place && nameOf(claim.place, story),
      standing: standingOf(claim, at),
    };
    const drawn = {
      id: claim.id,
      number: claim.number,
      shape: claim.side.shape,
      kind: claim.kind,
      body: bodyOf(claim.kind, more.standing),
      label: claim.label,
      claimant: claim.claimant.short,
      side: claim.side.id,
      at: claim.place?.at,
      prec: claim.prec ?? 6,
      area: claim.place?.area,
      leading: story.leading.includes(claim.id),
      name: nameMark(claim, time, more),
      href: claimUrl(claim.id),
      crowd: [claim.side.name, ...(more.place ? [more.place] : [])].join(', '),
    };
    const vague = isVague(drawn) ? mapWords.somewhere : undefined;
    return { ...drawn, vague, lettered: nameLettered(claim, time, { ...more, vague }) };
  });
}
