import type { Board } from '../../domain/record/board.ts';
import {
  casualtyRows,
  chainOf,
  countsUnsided,
  headline,
  runOf,
  seriesOf,
} from '../../domain/record/casualties.ts';
import type { CasualtyRow, CasualtySeries } from '../../domain/record/casualties.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { isKnown } from '../../domain/record/ledger.ts';
import { addUp, type NoSum } from '../../domain/digest/sums.ts';
import type { Side } from '../../domain/entries/side.ts';
import { windowOf } from '../../domain/record/lens.ts';
import type { Minute } from '../../domain/values/when.ts';
import type { ChartOptions } from './axes.ts';
import { layoutColumns, type Columns } from './columns.ts';
import { greatest } from './drawn-row.ts';
import { layoutLadder, type Ladder } from './ladder.ts';

/** Casualties by who says so: own losses, claims about the other side and civilians stand apart. */
export interface CasualtyPanels {
  /** Each side’s running totals of its own soldiers. */
  ladders: { of: Side; ladder: Ladder }[];
  /** Claims that no figure was given. */
  silences: Claim[];
  /** What each said of the other’s soldiers. */
  columns: Columns;
  /** Counts of people of several sides, or of a side that was not said. */
  unsided: Claim[];
  /** Why nothing of all this is added up. */
  because: readonly NoSum[];
  /** The rows of the tables. */
  tables: Record<'own' | 'others' | 'civilians', CasualtySeries[]>;
}

/** The size of both charts, in their units. */
const SIZE = { width: 560, height: 400 };

/** The casualties that a page shows, as they were known at a moment. */
export function casualtyPanels(dataset: Dataset, board: Board, at: Minute): CasualtyPanels {
  const rows = casualtyRows(dataset).filter(({ claim }) => board.shown.has(claim));
  const known = rows.filter(({ claim }) => isKnown(claim, at));
  const series = (relation: CasualtyRow['relation'], status: string) =>
    seriesOf(known, relation, status, dataset);
  const own = series('own', 'combatant');
  const enemy = series('adversary', 'combatant');
  const said = enemy.flatMap((one) => one.rows);
  const options = optionsOf(dataset, rows, at);
  return {
    ladders: own
      .map((one) => ({ of: one.of, ladder: layoutLadder(runOf(one), options) }))
      .filter(({ ladder }) => ladder.steps.length > 0),
    silences: board.told.filter(({ kind, retrospective }) => kind === 'silence' && !retrospective),
    columns: layoutColumns(said, options),
    unsided: [...board.shown].filter((claim) => countsUnsided(claim) && isKnown(claim, at)),
    because: reasonsAgainst([...own.flatMap(chainOf), ...said]),
    tables: {
      own,
      others: [...enemy, ...series('third', 'combatant')],
      civilians: [...series('own', 'civilian'), ...series('third', 'civilian')],
    },
  };
}

/** The scale is that of the whole window, so that it stays when the clock is moved. */
function optionsOf({ story }: Dataset, rows: readonly CasualtyRow[], until: Minute): ChartOptions {
  const window = windowOf(story);
  const top = greatest(rows.filter(({ status }) => status === 'combatant'));
  return { ...SIZE, window, top, until };
}

function reasonsAgainst(rows: readonly CasualtyRow[]): readonly NoSum[] {
  const stated = rows.flatMap((row) => {
    const figure = headline(row);
    return figure ? [{ claim: row.claim, figure }] : [];
  });
  const sum = addUp(stated);
  return sum.kind === 'no-sum' ? sum.because : [];
}
