import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { factSchema } from '../../../src/domain/entries/background.ts';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { claimantSchema } from '../../../src/domain/entries/claimant.ts';
import { placeSchema } from '../../../src/domain/entries/place.ts';
import { questionSchema } from '../../../src/domain/entries/question.ts';
import { sideSchema } from '../../../src/domain/entries/side.ts';
import { sourceSchema } from '../../../src/domain/entries/source.ts';
import { storySchema } from '../../../src/domain/entries/story.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { entryFrom } from '../../../src/syndication/data/cells.ts';
import { columnsOf } from '../../../src/syndication/data/columns.ts';
import { zipOf } from '../../../src/syndication/data/zip.ts';
import { filesOf, filesOfContent, inputOf } from './made.ts';

const { coded, dataset, files } = filesOfContent();
const archive = unzipSync(zipOf(files, '2026-11-23'));
const read = (path: string) => JSON.parse(strFromU8(archive[path]!));

type Row = Record<string, unknown>;

/** What a stranger would do: of whatever has a wording take that, and of an empty list nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('wording' in value) return value.wording;
  const fields = Object.entries(value).map(([name, one]) => [name, plain(one)] as const);
  return Object.fromEntries(fields.filter(([, one]) => !(Array.isArray(one) && one.length === 0)));
}

function parsed<S extends z.ZodObject>(schema: S, row: Row): z.output<S> {
  const own = Object.entries(row).filter(([name]) => name in schema.shape);
  return schema.parse(plain(Object.fromEntries(own)));
}

const listed = <S extends z.ZodObject>(schema: S, rows: Row[]) =>
  new Map(rows.map((row) => [String(row.id), parsed(schema, row)]));

test('the package alone gives the same dataset back', () => {
  const lists = read('lists.json');
  const again = {
    story: parsed(storySchema, lists.story),
    sides: listed(sideSchema, lists.sides),
    claimants: listed(claimantSchema, lists.claimants),
    sources: listed(sourceSchema, lists.sources),
    places: listed(placeSchema, lists.places),
    questions: listed(questionSchema, lists.questions),
    claims: listed(claimSchema, read('claims.json')),
  };
  expect(again.claims.size).toBe(coded.claims.size);
  expect(assembleDataset(again)).toEqual(dataset);
  const facts = lists.background.map((row: Row) => ({ ...row, standing: row.backed_by }));
  const shown = [...coded.facts].filter(([, { withheld }]) => withheld === undefined);
  expect(listed(factSchema, facts)).toEqual(new Map(shown));
});

test('so does the table of claims, row by row', () => {
  const columns = columnsOf(claimSchema);
  const rows = csvParse(strFromU8(archive['claims.csv']!));
  expect(rows).toHaveLength(coded.claims.size);
  for (const row of rows)
    expect(claimSchema.parse(entryFrom(columns, (name) => row[name])), row.id).toEqual(
      coded.claims.get(row.id!),
    );
});

test('a best number and the reason of a revision come back as they were written', () => {
  const claims = {
    toll: {
      losses: [
        {
          of: 'south',
          status: 'combatant' as const,
          killed: { total: '3 to 7, most likely 5', revision: 'Two were counted twice.' },
        },
      ],
    },
  };
  const made = filesOf(claims).files;
  const coded = inputOf(claims).claims.get('toll');
  const [whole] = JSON.parse(made.get('claims.json')!);
  const [row] = csvParse(made.get('claims.csv')!);
  expect(parsed(claimSchema, whole)).toEqual(coded);
  expect(claimSchema.parse(entryFrom(columnsOf(claimSchema), (name) => row![name]))).toEqual(coded);
});

test('the table of figures has every figure of every claim, and nothing else', () => {
  const rows = csvParse(strFromU8(archive['figures.csv']!));
  expect(rows.map((row) => [row.claim, row.what, row.count])).toEqual(
    dataset.claims.flatMap(({ id, figures }) =>
      figures.map(({ what, count }) => [id, what, count.wording]),
    ),
  );
});
