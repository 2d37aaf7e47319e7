import { csvParseRows } from 'd3-dsv';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/syndication/data/tables.ts';
import { filesOfContent } from './made.ts';

const { files, tables } = filesOfContent();

/** Three parsers that know nothing of us. */
const PARSERS: [string, (text: string) => unknown][] = [
  ['Papa Parse', (text) => Papa.parse(text, { skipEmptyLines: true }).data],
  ['csv-parse', (text) => parse(text, { bom: true })],
  ['d3-dsv', (text) => csvParseRows(text.replace(/^\ufeff/, ''))],
];

test.each(PARSERS)('%s reads every table as it is meant', (_, read) => {
  expect(tables).toHaveLength(11);
  for (const table of tables)
    expect(read(files.get(`${table.name}.csv`)!), table.name).toEqual(rowsOf(table));
});

test('all three read every copy for spreadsheets alike', () => {
  for (const { name } of tables) {
    const text = files.get(`spreadsheets/${name}.csv`)!;
    const [one, ...others] = PARSERS.map(([, read]) => read(text));
    for (const other of others) expect(other, name).toEqual(one);
  }
});
