import type { Claim } from '../record/dataset.ts';
import type { Figure } from '../record/figures.ts';
import { spanOf } from '../values/when.ts';

/** One figure with the claim that gives it. */
export interface Stated {
  claim: Claim;
  figure: Figure;
}

/** Why figures may not be added. */
export type NoSum = 'claimants' | 'definitions' | 'losers' | 'windows' | 'totals' | 'words';

/** A sum where one is allowed, else every reason against it. */
export type Sum = { kind: 'sum'; value: number } | { kind: 'no-sum'; because: NoSum[] };

/**
 * Adds figures only where nothing speaks against it: one claimant, one definition, one side of losses,
 * exact numbers, single observations, and windows that do not overlap (our rule after Every Casualty).
 */
export function addUp(stated: readonly Stated[]): Sum {
  const because: NoSum[] = [];
  const differ = (key: (one: Stated) => string | undefined) => new Set(stated.map(key)).size > 1;
  if (differ(({ claim }) => claim.claimant.id)) because.push('claimants');
  if (differ(({ figure }) => figure.what)) because.push('definitions');
  if (differ(({ figure }) => `${figure.of} ${figure.status}`)) because.push('losers');
  if (stated.some(({ figure }) => figure.counting === 'total') && stated.length > 1)
    because.push('totals');
  if (haveOverlap(stated.map(({ claim }) => claim))) because.push('windows');
  if (stated.some(({ figure }) => figure.count.kind !== 'exact')) because.push('words');
  if (because.length > 0) return { kind: 'no-sum', because };
  const value = stated.reduce(
    (sum, { figure }) => sum + (figure.count.kind === 'exact' ? figure.count.value : 0),
    0,
  );
  return { kind: 'sum', value };
}

/** Whether two claims may count the same event; without a beginning they may. */
function haveOverlap(claims: readonly Claim[]): boolean {
  return claims.some((a, i) =>
    claims.slice(i + 1).some((b) => {
      const [one, other] = [a.happened && spanOf(a.happened), b.happened && spanOf(b.happened)];
      if (one?.from === undefined || other?.from === undefined) return true;
      return one.from <= other.to && other.from <= one.to;
    }),
  );
}
