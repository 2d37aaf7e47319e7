import { cellOf } from './cells.ts';
import type { Column } from './columns.ts';
import type { Entry } from './published.ts';
import type { Table } from './tables.ts';

/** What stands in a column of a real entry. */
export interface Example {
  cell: string;
  entry: Entry;
  /** Whether it is of the entry that most examples of the table are of. */
  isMain: boolean;
}

/** Texts in which a figure may stand. */
const TEXTS = ['label', 'summary', 'title', 'note', 'sentence'];

/** For every column an example: of one entry, without a figure where there is such, or of another where that says nothing. */
export function examplesOf({ columns, entries }: Table): Map<string, Example> {
  const plain = entries.filter(hasNoFigure);
  const main = fullest(columns, plain.length > 0 ? plain : entries);
  return new Map(
    columns.flatMap((column) => {
      const says = (entry: Entry | undefined) => entry && cellOf(column, entry) !== '';
      const entry = [main, ...plain, ...entries].find(says);
      if (!entry) return [];
      const example = { cell: cellOf(column, entry), entry, isMain: entry === main };
      return [[column.name, example] as const];
    }),
  );
}

function hasNoFigure(entry: Entry): boolean {
  const { figures = [] } = entry;
  const texts = TEXTS.map((name) => entry[name] ?? '').join(' ');
  return Object.keys(figures as object).length === 0 && !/\d/.test(texts);
}

/** Of several that say as much, the first. */
function fullest(columns: readonly Column[], entries: readonly Entry[]): Entry | undefined {
  const said = (entry: Entry) => columns.filter((column) => cellOf(column, entry) !== '').length;
  const counts = entries.map(said);
  return entries[counts.indexOf(Math.max(...counts))];
}
