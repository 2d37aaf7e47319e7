import { casualtyRows, runOf } from '../../domain/record/casualties.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { isKnown } from '../../domain/record/ledger.ts';
import { windowOf } from '../../domain/record/lens.ts';
import type { Minute } from '../../domain/values/when.ts';
import { layoutColumns, type Columns } from './columns.ts';
import { greatest } from './drawn-row.ts';
import { layoutLadder, type Ladder } from './ladder.ts';

/** Whose soldiers are counted, by whom, until when, and which claims the chapter tells. */
export interface TollsAsked {
  /** The id of the side that lost them. */
  of: string;
  by: 'own' | 'others';
  at: Minute;
  told: ReadonlySet<Claim>;
}

/** One drawing of a toll: the steps of a running total, or what others claim; with its claims in order. */
export interface Tolls {
  ladder?: Ladder;
  columns?: Columns;
  claims: Claim[];
}

/** As wide as a phone, so that its letters are as large there as they are set. */
const SIZE = { width: 358, height: 180 };

/** The toll of one side’s soldiers as it had been said by a moment: the claims that the chapter tells. */
export function tollsOf(dataset: Dataset, { of, by, at, told }: TollsAsked): Tolls {
  const relation = by === 'own' ? 'own' : 'adversary';
  const rows = casualtyRows(dataset).filter(
    (row) =>
      row.of.id === of &&
      row.status === 'combatant' &&
      row.relation === relation &&
      isKnown(row.claim, at) &&
      told.has(row.claim),
  );
  const options = {
    ...SIZE,
    window: windowOf(dataset.story),
    top: greatest(rows),
    until: at,
  };
  const claims = [...new Set(rows.map(({ claim }) => claim))];
  return by === 'own'
    ? { claims, ladder: layoutLadder(runOf({ rows }), options) }
    : { claims, columns: layoutColumns(rows, options) };
}
