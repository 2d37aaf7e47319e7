import { slugOf, type Registry } from '../../domain/entries/id.ts';
import type { Story } from '../../domain/entries/story.ts';
import { BETWEEN, MISSING, saysWhy } from './cells.ts';
import type { Column } from './columns.ts';
import type { Json } from './published.ts';
import type { Table, TableName } from './tables.ts';

/** What the package says of itself in words. */
export interface PackageWords {
  /** What a row of a table is. */
  tables: Readonly<Record<TableName, string>>;
  /** What the files that are no tables hold. */
  files: Readonly<Record<string, string>>;
  /** Why a cell has no number. */
  missing: Readonly<Record<'empty' | keyof typeof MISSING, string>>;
  licence: string;
}

/** Where the package is published, and the day of its last change. */
export interface Edition {
  story: Story;
  homepage: string;
  version: string;
}

/** The tables that registries of ids stand for. */
const TABLE_OF: Partial<Record<Registry, TableName>> = {
  claims: 'claims',
  claimants: 'claimants',
  sides: 'sides',
  places: 'places',
  sources: 'sources',
  questions: 'questions',
};

/** The descriptor of all files, as Data Package 2.0 has it. */
export function dataPackageOf(
  tables: readonly Table[],
  files: readonly string[],
  { story, homepage, version }: Edition,
  words: PackageWords,
): Json {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugOf(story.title),
    title: `${story.title}: ${story.subject}`,
    description: `${story.description} ${story.edition} ${story.first_figures}`,
    homepage,
    version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: words.licence,
      },
    ],
    contributors: [{ title: story.publisher, roles: ['publisher'] }],
    resources: [
      ...tables.map((table) => resourceOf(table, words)),
      ...files.map((path) => ({
        name: path.replace('.', '-'),
        path,
        format: path.replace(/^.*\./, ''),
        mediatype: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
        encoding: 'utf-8',
        description: words.files[path]!,
      })),
    ],
  };
}

function resourceOf({ name, columns }: Table, words: PackageWords): Json {
  const ids = columns.some((column) => column.name === 'id');
  const foreignKeys = columns.flatMap((column) => foreignKeyOf(column, name));
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: words.tables[name],
    schema: {
      fields: columns.map((column) => fieldOf(column, words)),
      missingValues: [{ value: '', label: words.missing.empty }],
      ...(ids && { primaryKey: ['id'] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A number of a count says why it is missing, but for the most likely; the words of the count never are. */
function missingIn({ part }: Column, { missing }: PackageWords): Json | undefined {
  if (!saysWhy(part)) return undefined;
  const kinds = Object.keys(MISSING) as (keyof typeof MISSING)[];
  return [
    { value: '', label: missing.empty },
    ...kinds.map((kind) => ({ value: MISSING[kind], label: missing[kind] })),
  ];
}

function fieldOf(column: Column, words: PackageWords): Json {
  const { name, type, meaning, required, values, part } = column;
  const missingValues = missingIn(column, words);
  const constraints = {
    // An empty list is an empty cell.
    ...(required && part === undefined && type !== 'list' && { required }),
    ...(values && type === 'string' && { enum: values }),
  };
  return {
    name,
    type,
    description: meaning,
    ...(type === 'list' && { delimiter: BETWEEN }),
    ...(missingValues && { missingValues }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A column of single ids points into their table; one of the same table is left without its name. */
function foreignKeyOf({ name, type, registry }: Column, own: TableName): Json[] {
  const table = registry && TABLE_OF[registry];
  if (table === undefined || type !== 'string') return [];
  const reference = { ...(table !== own && { resource: table }), fields: ['id'] };
  return [{ fields: [name], reference }];
}
