import { columnsOf, type Column, type Names } from './columns.ts';
import { cellOf } from './cells.ts';
import { publishEntry, type Entry } from './published.ts';
import { casualtyRows, claimRows, figureRows } from './claim-rows.ts';
import { citationRows, factRows, relationRows, sourceRows } from './list-rows.ts';
import type { DataInput } from './input.ts';
import {
  publishedCasualty,
  publishedCitation,
  publishedClaimant,
  publishedClaim,
  publishedFact,
  publishedFigure,
  publishedPlace,
  publishedQuestion,
  publishedRelation,
  publishedSide,
  publishedSource,
} from './schemas.ts';

/** The tables, in the order in which a reader would want them. */
export const TABLES = {
  claims: publishedClaim,
  figures: publishedFigure,
  casualties: publishedCasualty,
  relations: publishedRelation,
  citations: publishedCitation,
  claimants: publishedClaimant,
  sides: publishedSide,
  places: publishedPlace,
  sources: publishedSource,
  questions: publishedQuestion,
  background: publishedFact,
} as const;

export type TableName = keyof typeof TABLES;

/** A table: what its columns are and what stands in it. */
export interface Table {
  name: TableName;
  columns: Column[];
  entries: Entry[];
}

/** The columns of a table in a story; figures of claims have a table of their own. */
export function columnsIn(name: TableName, names: Names): Column[] {
  const columns = columnsOf(TABLES[name], names);
  return name === 'claims' ? columns.filter((column) => column.name !== 'figures') : columns;
}

/** Every table with its entries. */
export function tablesOf(input: DataInput): Table[] {
  const { claimants, sides, places, questions } = input.dataset;
  const rows: Record<TableName, Iterable<object>> = {
    claims: claimRows(input),
    figures: figureRows(input),
    casualties: casualtyRows(input),
    relations: relationRows(input),
    citations: citationRows(input),
    claimants: claimants.values(),
    sides: sides.values(),
    places: places.values(),
    sources: sourceRows(input),
    questions: questions.values(),
    background: factRows(input),
  };
  const names = namesIn(input.dataset.story);
  return (Object.keys(TABLES) as TableName[]).map((name) => ({
    name,
    columns: columnsIn(name, names),
    entries: [...rows[name]].map((row) => publishEntry(TABLES[name], row)),
  }));
}

/** The names of the story that make columns. */
export function namesIn({ usages, scripts }: DataInput['dataset']['story']): Names {
  return { usages: usages.map(({ id }) => id), scripts: scripts.map(({ id }) => id) };
}

/** The rows of a table, its heads first. */
export function rowsOf({ columns, entries }: Table): string[][] {
  return [
    columns.map(({ name }) => name),
    ...entries.map((entry) => columns.map((column) => cellOf(column, entry))),
  ];
}
