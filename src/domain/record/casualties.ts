import type { Claim, Dataset } from './dataset.ts';
import { findFigure, type Figure } from './figures.ts';
import { supersededFrom } from './ledger.ts';
import type { Side } from '../entries/side.ts';
import type { Minute } from '../values/when.ts';

/** Whose losses a claim speaks of, seen from the one who makes it. */
export type LossRelation = 'own' | 'adversary' | 'third';

/** One claim’s figures of the people of one side and status, as published. */
export interface CasualtyRow {
  claim: Claim;
  of: Side;
  status: string;
  relation: LossRelation;
  killed?: Figure;
  added?: Figure;
  wounded?: Figure;
  together?: Figure;
  bodies?: Figure;
  /** The moment from which a newer figure stands in its place. */
  until?: Minute;
}

/** Rows that belong together and are never summed: one relation, one status, one side of losses. */
export interface CasualtySeries {
  of: Side;
  status: string;
  relation: LossRelation;
  rows: CasualtyRow[];
}

/** Every casualty figure of the story, in the order of saying; findings published later are left out. */
export function casualtyRows(dataset: Dataset): CasualtyRow[] {
  return dataset.claims
    .filter((claim) => !claim.retrospective)
    .flatMap((claim) => rowsOf(claim, dataset));
}

/** The rows of one relation and status, grouped by whose losses they are, in the order of the sides. */
export function seriesOf(
  rows: readonly CasualtyRow[],
  relation: LossRelation,
  status: string,
  dataset: Dataset,
): CasualtySeries[] {
  const fits = rows.filter((row) => row.relation === relation && row.status === status);
  return [...dataset.sides.values()].flatMap((of) => {
    const mine = fits.filter((row) => row.of.id === of.id);
    return mine.length === 0 ? [] : [{ of, status, relation, rows: mine }];
  });
}

/** The exact running totals of a series that replace one another; a count outside the chain is not a step of it. */
export function chainOf({ rows }: CasualtySeries): CasualtyRow[] {
  return rows.filter(
    ({ claim, killed }) =>
      claim.supersedes.length + claim.supersededBy.length > 0 &&
      killed?.counting === 'total' &&
      killed.count.kind === 'exact',
  );
}

/** Own losses, an adversary’s, or a third party’s count; sides of one camp speak of their own. */
export function relationOf(claimant: Side, of: Side): LossRelation {
  if (!claimant.party) return 'third';
  return claimant.camp === of.camp ? 'own' : 'adversary';
}

function rowsOf(claim: Claim, dataset: Dataset): CasualtyRow[] {
  const groups = new Map<string, { of: string; status: string }>();
  for (const { of, status } of claim.figures) {
    if (of !== undefined && status !== undefined) groups.set(`${of} ${status}`, { of, status });
  }
  return [...groups.values()].map(({ of, status }) => rowOf(claim, dataset.sides.get(of)!, status));
}

function rowOf(claim: Claim, of: Side, status: string): CasualtyRow {
  const find = (what: string, counting?: Figure['counting']) =>
    findFigure(claim.figures, { what, of: of.id, status, counting });
  const found = {
    killed: find('killed'),
    added: find('killed', 'increment'),
    wounded: find('wounded'),
    together: find('killed_and_wounded'),
    bodies: find('bodies_seen'),
    until: supersededFrom(claim),
  };
  const given = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { claim, of, status, relation: relationOf(claim.side, of), ...given };
}
