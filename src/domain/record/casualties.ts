import type { CasualtyKind } from '../entries/losses.ts';
import type { Side } from '../entries/side.ts';
import type { Minute } from '../values/when.ts';
import type { Claim, Dataset, SideLosses } from './dataset.ts';
import { figuresIn, type Figure } from './figures.ts';
import { supersededFrom } from './ledger.ts';
import { oncePer } from '../values/once.ts';

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
export const casualtyRows = oncePer((dataset: Dataset): readonly CasualtyRow[] =>
  dataset.claims
    .filter((claim) => !claim.retrospective)
    .flatMap((claim) => claim.losses.map((losses) => rowOf(claim, losses))),
);

/** Whether a claim counts people who are no one side’s; they stand in no row, and nothing is added to them. */
export function countsUnsided({ figures, retrospective }: Claim): boolean {
  return !retrospective && figures.some(({ whose }) => whose !== undefined);
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

/** The running totals of a series that replace one another, in numbers or in words; another count is no part of them. */
export function runOf({ rows }: { rows: readonly CasualtyRow[] }): CasualtyRow[] {
  return rows.filter(
    ({ claim, killed }) =>
      claim.supersedes.length + claim.supersededBy.length > 0 && killed?.counting === 'total',
  );
}

/** The exact totals of a run: the steps that can be reckoned with. */
export function chainOf(series: CasualtySeries): CasualtyRow[] {
  return runOf(series).filter(({ killed }) => killed?.count.kind === 'exact');
}

/** The figure that speaks for a row: killed, else killed and wounded together, else bodies seen. */
export function headline({ killed, together, bodies }: CasualtyRow): Figure | undefined {
  return killed ?? together ?? bodies;
}

/** The figure of a row that does not follow from the one before it, with the reason. */
export function revisionOf(row: CasualtyRow): Figure | undefined {
  const { killed, wounded, together, bodies } = row;
  return [killed, wounded, together, bodies].find((figure) => figure?.revision !== undefined);
}

/** Own losses, an adversary’s, or a third party’s count; sides of one camp speak of their own. */
export function relationOf(claimant: Side, of: Side): LossRelation {
  if (!claimant.party) return 'third';
  return claimant.camp === of.camp ? 'own' : 'adversary';
}

function rowOf(claim: Claim, { of, status, ...losses }: SideLosses): CasualtyRow {
  const read = (what: CasualtyKind) => figuresIn(losses[what], { what, of: of.id, status });
  const toll = read('killed');
  const [killed] = toll;
  const added = toll.find(({ counting }) => counting === 'increment');
  const [wounded] = read('wounded');
  const [together] = read('killed_and_wounded');
  const [bodies] = read('bodies_seen');
  const until = supersededFrom(claim);
  return {
    claim,
    of,
    status,
    relation: relationOf(claim.side, of),
    ...(killed && { killed }),
    ...(added && { added }),
    ...(wounded && { wounded }),
    ...(together && { together }),
    ...(bodies && { bodies }),
    ...(until !== undefined && { until }),
  };
}
