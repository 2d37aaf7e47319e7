import type { Story } from '../../domain/entries/story.ts';
import { storySchema } from '../../domain/entries/story.ts';
import { citationsOf } from '../citation.ts';
import { csvOf, spreadsheetOf } from './csv.ts';
import { dataPackageOf, type Edition, type PackageWords } from './data-package.ts';
import { geoJsonOf } from './geo.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from './json-schema.ts';
import { publishEntry, type Entry, type Json } from './published.ts';
import { rowsOf, tablesOf, type Table } from './tables.ts';
import type { DataInput } from './input.ts';

/** All that can be taken from the site: the tables, and every file by its path under /data/. */
export interface DataFiles {
  tables: Table[];
  files: ReadonlyMap<string, string>;
}

/** Makes every file from one set of entries. */
export function dataFilesOf(input: DataInput, edition: Edition, words: PackageWords): DataFiles {
  const tables = tablesOf(input);
  const entries = (name: string) => tables.find((table) => table.name === name)!.entries;
  const others = ['claims.json', 'lists.json', 'claims.geojson'];
  const files = new Map([
    ['datapackage.json', textOf(dataPackageOf(tables, others, edition, words))],
    ['claims.json', textOf(entries('claims'))],
    ['lists.json', textOf(listsOf(tables, input.dataset.story))],
    ['claims.geojson', textOf(geoJsonOf(entries('claims'), input.dataset.places))],
    ...citationsOf(edition),
    ...tables.flatMap((table): [string, string][] => [
      [`${table.name}.csv`, csvOf(rowsOf(table))],
      [`spreadsheets/${table.name}.csv`, spreadsheetOf(rowsOf(table))],
    ]),
    ...SCHEMA_NAMES.map((name): [string, string] => [
      `schemas/${name}.schema.json`,
      textOf(jsonSchemaOf(name)),
    ]),
  ]);
  return { tables, files };
}

/** What claims point into, and the story around them. */
function listsOf(tables: readonly Table[], story: Story): Record<string, Json> {
  const names = ['claimants', 'sides', 'places', 'sources', 'questions', 'background'];
  const lists = tables.filter(({ name }) => names.includes(name));
  return {
    story: publishEntry(storySchema, story),
    ...Object.fromEntries(
      lists.map(({ name, entries }): [string, readonly Entry[]] => [name, entries]),
    ),
  };
}

function textOf(value: Json): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
