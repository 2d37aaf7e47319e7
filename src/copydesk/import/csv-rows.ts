import { parse } from 'csv-parse/sync';
import { unguarded } from '../../syndication/data/csv.ts';
import { Refusal } from '../commands/refusal.ts';

/** A row of a table, with the line on which it begins. */
export interface Row {
  line: number;
  /** What stands in a column; nothing where the table has no such column. */
  cell(name: string): string | undefined;
}

/** A table: its columns in their order, and its rows. */
export interface CsvTable {
  columns: string[];
  rows: Row[];
}

/** Reads a table; of a copy for spreadsheets the signs that it has for them are taken away. */
export function readCsv(text: string): CsvTable {
  const records = recordsIn(text);
  const [heads, ...rest] = records;
  if (!heads) throw new Refusal('the file is empty; a table begins with the names of its columns');
  const columns = heads.cells;
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal(`the column “${twice}” is there twice; take one out`);
  const ragged = rest.find(({ cells }) => cells.length !== columns.length);
  if (ragged)
    throw new Refusal(
      `line ${ragged.line} has ${ragged.cells.length} cells and the first line ${columns.length}; look for a forgotten comma or quotation mark`,
    );
  const rows = rest.map(({ line, cells }) => ({
    line,
    cell: (name: string) => cells[columns.indexOf(name)],
  }));
  return { columns, rows };
}

function recordsIn(text: string): { line: number; cells: string[] }[] {
  const isCopy = text.startsWith('\ufeff');
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({
      // The parser counts the line on which a row ends.
      line: info.lines - record.join('').split('\n').length + 1,
      cells: isCopy ? record.map(unguarded) : record,
    }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`the file is no table that can be read: ${why}`);
  }
}
