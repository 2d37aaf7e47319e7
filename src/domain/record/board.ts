import { casualtyRows, countsUnsided } from './casualties.ts';
import type { Claim, Dataset } from './dataset.ts';
import { disputesOf } from './disputes.ts';
import { isKnown } from './ledger.ts';
import { latest, type Minute } from '../values/when.ts';

/** So many casualty figures stand on a page; the ledger has the rest. */
const MOST_CASUALTIES = 36;

/** What a page shows of all claims, however many there are: the rest is in the ledger. */
export interface Board {
  /** Those that the text tells and the story file flags: on the map, the timeline and the list. */
  told: Claim[];
  /** All that some part of the page shows. */
  shown: ReadonlySet<Claim>;
}

/** Chooses the claims of a page: the told ones, the answers that are spelled out, and the casualty figures. */
export function boardOf(dataset: Dataset, ids: ReadonlySet<string>): Board {
  const end = latest(dataset.story.window.to);
  const told = dataset.claims.filter(
    (claim) => ids.has(claim.id) && !claim.retrospective && isKnown(claim, end),
  );
  const answers = disputesOf(dataset)
    .flatMap(({ columns }) => columns.flatMap(({ spelled }) => spelled.map(({ claim }) => claim)))
    .filter((claim) => isKnown(claim, end));
  return { told, shown: new Set([...told, ...answers, ...casualtyClaims(dataset, ids, end)]) };
}

/** The claims with casualty figures, the told ones and their series first. */
function casualtyClaims(dataset: Dataset, ids: ReadonlySet<string>, end: Minute): Claim[] {
  const counted = casualtyRows(dataset).map(({ claim }) => claim);
  const unsided = dataset.claims.filter(countsUnsided);
  const claims = [...new Set([...counted, ...unsided])].filter((claim) => isKnown(claim, end));
  const rank = (claim: Claim) =>
    ids.has(claim.id)
      ? 0
      : [...claim.supersedes, ...claim.supersededBy].some(({ id }) => ids.has(id))
        ? 1
        : 2;
  return claims
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)
    .slice(0, MOST_CASUALTIES);
}
