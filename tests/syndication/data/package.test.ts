import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { expect, test } from 'vitest';
import { columnsIn, namesIn } from '../../../src/syndication/data/tables.ts';
import { filesOf, filesOfContent } from './made.ts';

type Missing = { value: string; label: string }[];
interface Field {
  name: string;
  type: string;
  missingValues?: Missing;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: Field[];
    missingValues: Missing;
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const { files, tables, dataset } = filesOfContent();
const descriptor = JSON.parse(files.get('datapackage.json')!);
const resources: Resource[] = descriptor.resources;
const withSchema = resources.filter((one) => one.schema);
const rules = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data-package-rules.json'), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: false }).compile(rules);
const rows = new Map<string, DSVRowArray>(
  withSchema.map(({ name, path }) => [name, csvParse(files.get(path)!)]),
);

test('the descriptor keeps what the documentation of Data Package 2.0 requires', () => {
  expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
  expect(resources.filter(({ path }) => !files.has(path))).toEqual([]);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test.each([
  ['no files', { resources: [] }],
  ['a path out of the package', { resources: [{ name: 'a', path: '../a.csv' }] }],
  ['a table without a schema', { resources: [{ name: 'a', path: 'a.csv', type: 'table' }] }],
  ['a name in capitals', { resources: [{ name: 'A', path: 'a.csv' }] }],
  ['a licence without a name', { licenses: [{ title: 'Free' }] }],
  [
    'a type that there is not',
    { resources: [{ name: 'a', path: 'a', schema: { fields: [{ name: 'a', type: 'text' }] } }] },
  ],
  [
    'a word of a text that is a number',
    {
      resources: [
        {
          name: 'a',
          path: 'a',
          schema: { fields: [{ name: 'a', type: 'string', constraints: { enum: [1] } }] },
        },
      ],
    },
  ],
  [
    'a list of given words',
    {
      resources: [
        {
          name: 'a',
          path: 'a',
          schema: { fields: [{ name: 'a', type: 'list', constraints: { enum: ['b'] } }] },
        },
      ],
    },
  ],
  [
    'a missing value that is a number',
    {
      resources: [
        { name: 'a', path: 'a', schema: { fields: [{ name: 'a' }], missingValues: [9] } },
      ],
    },
  ],
])('a descriptor with %s would not keep it', (_, fault) => {
  expect(validate({ ...descriptor, ...fault })).toBe(false);
});

test('every table has the columns that the descriptor names, in its order', () => {
  for (const { name, schema } of withSchema)
    expect(rows.get(name)!.columns, name).toEqual(schema!.fields.map((field) => field.name));
  expect(withSchema.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
});

const FORMS: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

test('every cell is of the type of its column, one of its words, or a missing value with a label', () => {
  const wrong: string[] = [];
  for (const { name, schema } of withSchema)
    for (const row of rows.get(name)!)
      for (const { name: column, type, constraints, missingValues } of schema!.fields) {
        const cell = row[column]!;
        const missing = missingValues ?? schema!.missingValues;
        const isMissing = missing.some(({ value }) => value === cell);
        const fits = isMissing
          ? constraints?.required !== true
          : (FORMS[type]?.test(cell) ?? true) && (constraints?.enum?.includes(cell) ?? true);
        if (type === 'array' || type === 'object') if (!isMissing) JSON.parse(cell);
        if (!fits) wrong.push(`${name}.${column}: ${cell}`);
      }
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('silence is a missing value with a label of its own, and is met in the figures', () => {
  const figures = withSchema.find(({ name }) => name === 'figures')!;
  const field = figures.schema!.fields.find(({ name }) => name === 'count_value')!;
  expect(field.missingValues).toContainEqual({
    value: 'not released',
    label: 'the figure was withheld; this is no zero',
  });
  const withheld = rows.get('figures')!.filter((row) => row.count_value === 'not released');
  expect(withheld.length).toBeGreaterThan(0);
  expect(withheld.map((row) => row.count_kind)).toEqual(withheld.map(() => 'not-released'));
});

test('every key is held: ids stand once, and whatever points to another table finds its row', () => {
  const loose: string[] = [];
  let keys = 0;
  for (const { name, schema } of withSchema) {
    const ids = rows.get(name)!.map((row) => row.id);
    if (schema!.primaryKey) expect(new Set(ids).size, name).toBe(ids.length);
    for (const { fields, reference } of schema!.foreignKeys ?? []) {
      keys++;
      const known = new Set(rows.get(reference.resource ?? name)!.map((row) => row.id));
      for (const row of rows.get(name)!) {
        const id = row[fields[0]!]!;
        if (id !== '' && !known.has(id)) loose.push(`${name}.${fields[0]}: ${id}`);
      }
    }
  }
  expect(loose).toEqual([]);
  expect(keys).toBeGreaterThan(15);
});

test('whatever is listed by ids finds its rows too', () => {
  const loose = tables.flatMap(({ name, columns, entries }) =>
    columns
      .filter(({ type, registry }) => type === 'list' && registry && rows.has(registry))
      .flatMap((column) => {
        const known = new Set(rows.get(column.registry!)!.map((row) => row.id));
        const [field, ...more] = column.path as string[];
        return entries
          .flatMap((entry) => {
            const value = more.reduce<unknown>(
              (one, step) => (one as never)?.[step],
              entry[field!],
            );
            return (value as string[] | undefined) ?? [];
          })
          .filter((id) => !known.has(id))
          .map((id) => `${name}.${column.name}: ${id}`);
      }),
  );
  expect(loose).toEqual([]);
});

test('every entry of every list fits the JSON Schema that is published beside it', () => {
  for (const { name, entries } of tables) {
    const schema = JSON.parse(files.get(`schemas/${name}.schema.json`)!);
    const fits = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
    for (const entry of entries) expect(fits(entry), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...entries[0], stranger: 1 }), name).toBe(false);
  }
  const story = JSON.parse(files.get('schemas/story.schema.json')!);
  const fits = new Ajv2020({ validateFormats: false }).compile(story);
  expect(fits(JSON.parse(files.get('lists.json')!).story), JSON.stringify(fits.errors)).toBe(true);
});

test('a JSON Schema refuses a count without its words', () => {
  const schema = JSON.parse(files.get('schemas/figures.schema.json')!);
  const fits = new Ajv2020({ validateFormats: false }).compile(schema);
  const [figure] = tables.find(({ name }) => name === 'figures')!.entries;
  expect(fits(figure)).toBe(true);
  expect(fits({ ...figure, count: { kind: 'exact', value: 31 } })).toBe(false);
});

test('a JSON Schema knows the best number of a count, and takes none that is no whole number', () => {
  const schema = JSON.parse(files.get('schemas/figures.schema.json')!);
  const fits = new Ajv2020({ validateFormats: false }).compile(schema);
  const losses = [{ of: 'south', status: 'combatant' as const, killed: '3 to 7, most likely 5' }];
  const [figure] = filesOf({ toll: { losses } }).tables.find(
    ({ name }) => name === 'figures',
  )!.entries;
  expect(figure!.count).toMatchObject({ best: 5 });
  expect(fits(figure), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...figure, count: { ...(figure!.count as object), best: 'five' } })).toBe(false);
});

test('the descriptor names the best number and the reason of a revision as columns that may be empty', () => {
  for (const name of ['figures', 'casualties']) {
    const { fields } = withSchema.find((one) => one.name === name)!.schema!;
    const [best, revision] = ['count_best', 'revision'].map((column) =>
      fields.find((field) => field.name === column),
    );
    expect(best, name).toEqual({
      name: 'count_best',
      type: 'integer',
      description:
        'Of “count”: the most likely number where the source gives one between a least and a greatest; elsewhere empty, of an exact count too.',
    });
    expect(revision, name).toEqual({
      name: 'revision',
      type: 'string',
      description: 'Why total and increment do not add up to the superseded total, or why it fell.',
    });
  }
});

test('every reason of a revision that is published stands beside its figure', () => {
  const beside = dataset.claims.flatMap(({ id, figures }) =>
    figures.flatMap(({ what, revision }) => (revision === undefined ? [] : [[id, what, revision]])),
  );
  expect(beside.length).toBeGreaterThan(0);
  const told = rows.get('figures')!.filter(({ revision }) => revision !== '');
  expect(told.map(({ claim, what, revision }) => [claim, what, revision])).toEqual(beside);
});

test('places have a column for each usage and each script of the story', () => {
  const names = columnsIn('places', namesIn(dataset.story)).map(({ name }) => name);
  for (const { id } of dataset.story.usages) expect(names).toContain(`names_${id}`);
  for (const { id } of dataset.story.scripts) expect(names).toContain(`scripts_${id}`);
});
