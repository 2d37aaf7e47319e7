import type { Claim } from '../record/dataset.ts';
import { findFigure, type Figure } from '../record/figures.ts';
import { drawnValue } from '../values/count.ts';

/** A figure that a newer claim put in the place of an older one. */
export interface ChangedFigure {
  /** The claim that gave the older one. */
  before: Claim;
  was: Figure;
  now: Figure;
  way: 'raised' | 'lowered';
  /** By how much; nothing where either of the two is not exact. */
  by: number | undefined;
}

/** The figures of the claims that a claim replaces which are higher or lower in it; what has no number is neither. */
export function changedFigures(claim: Claim): ChangedFigure[] {
  return claim.supersedes.flatMap((before) =>
    claim.figures.flatMap((now) => {
      const was = now.counting === 'increment' ? undefined : olderOf(now, before);
      return was === undefined ? [] : changeOf(before, was, now);
    }),
  );
}

function olderOf({ what, of, status, words }: Figure, { figures }: Claim): Figure | undefined {
  const same = figures.filter((figure) => figure.words === words);
  const found = findFigure(same, { what, of, status });
  return found?.counting === 'increment' ? undefined : found;
}

function changeOf(before: Claim, was: Figure, now: Figure): ChangedFigure[] {
  const [old, current] = [drawnValue(was.count), drawnValue(now.count)];
  if (old === undefined || current === undefined || old === current) return [];
  const exact = was.count.kind === 'exact' && now.count.kind === 'exact';
  const by = exact ? Math.abs(current - old) : undefined;
  return [{ before, was, now, way: current > old ? 'raised' : 'lowered', by }];
}
