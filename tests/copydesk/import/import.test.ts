import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/copydesk/commands/check-command.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { importFile } from '../../../src/copydesk/import/import-file.ts';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { csvOf, spreadsheetOf } from '../../../src/syndication/data/csv.ts';
import { cellOf } from '../../../src/syndication/data/cells.ts';
import { columnsOf } from '../../../src/syndication/data/columns.ts';
import { publishEntry } from '../../../src/syndication/data/published.ts';
import { run } from '../../run/build.ts';
import { STORY } from '../desk.ts';
import { layDown } from '../lay-down.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'import-')), 'story');
const file = join(folder, '../table.csv');

beforeEach(() => layDown(STORY, folder));

afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const here = (text: string) =>
  text
    .replaceAll(`${relative(process.cwd(), folder)}/`, '')
    .replaceAll(file, 'table.csv')
    .split('\n');

/** Imports a table, and says what the command says. */
function imported(table: string, ...coder: string[]) {
  writeFileSync(file, table);
  const { text, code } = importFile([file, ...coder], folder);
  return { code, lines: here(text) };
}

const claimIn = (path: string) => parse(readFileSync(join(folder, path), 'utf8'));

const HEADS = ['id', 'kind', 'claimant', 'said', 'label', 'summary', 'losses', 'sources'];
const ROW = [
  'do-05-7-killed',
  'casualties',
  'dolvaran-army',
  'by 2031-03-05 09:00',
  'At least seven soldiers killed',
  'At least seven more soldiers were killed.',
  '[{"of":"dolvara","status":"combatant","killed":{"wording":"at least 7","kind":"at-least"}}]',
  'harbour-live',
];
const without = (name: string, cell: string) => ROW.with(HEADS.indexOf(name), cell);

test('a row of our own table becomes a claim file in the folder of its day', () => {
  const path = 'claims/2031-03-05/do-05-7-killed.yaml';
  expect(imported(csvOf([HEADS, ROW]))).toEqual({
    code: 0,
    lines: [`made ${path}`, '1 claims made of 1 rows, 0 refused', 'next: npm run check'],
  });
  expect(claimIn(path)).toEqual({
    kind: 'casualties',
    claimant: 'dolvaran-army',
    said: 'by 2031-03-05 09:00',
    label: 'At least seven soldiers killed',
    summary: 'At least seven more soldiers were killed.',
    losses: [{ of: 'dolvara', status: 'combatant', killed: 'at least 7' }],
    sources: ['harbour-live'],
  });
  expect(checkContent([], folder).text).toMatch(/: no fault in \d+ files$/);
});

test('a copy for spreadsheets makes the same claim', () => {
  const row = without('said', '2031-03-05');
  imported(spreadsheetOf([HEADS, row]));
  expect(claimIn('claims/2031-03-05/do-05-7-killed.yaml').said).toBe('2031-03-05');
});

test('every published claim comes back from its row as it was coded', () => {
  const { claims } = readContent(folder).coded!;
  const columns = columnsOf(claimSchema);
  const heads = ['id', ...columns.map(({ name }) => name)];
  const rows = [...claims].map(([id, claim]) => {
    const entry = publishEntry(claimSchema, claim);
    return [`again-${id}`, ...columns.map((column) => cellOf(column, entry))];
  });
  const { code, lines } = imported(csvOf([heads, ...rows]));
  expect([code, lines.at(-2)]).toEqual([0, '10 claims made of 10 rows, 0 refused']);
  const paths = lines.flatMap((line) => /^made (.+)$/.exec(line)?.[1] ?? []);
  const again = paths.map((path) => claimSchema.parse(claimIn(path)));
  expect(again).toEqual([...claims.values()]);
});

test.each([
  [
    'an id that there is',
    without('id', 'do-04-4-killed'),
    '1: id: found “do-04-4-killed”, which there is already; expected a new id',
  ],
  [
    'no id',
    without('id', ''),
    '1: id: found “”; expected an id; mend: write a–z, 0–9 and single hyphens',
  ],
  [
    'a claimant with a slip',
    without('claimant', 'dolvaran-amry'),
    '3: claimant: found “dolvaran-amry”; expected an id that is known; mend: did you mean “dolvaran-army”?',
  ],
  [
    'no claimant',
    without('claimant', ''),
    '3: claimant: found nothing; expected this field, which is required',
  ],
  [
    'a source that is not there',
    without('sources', 'harbour-live; the-moon'),
    '8: sources: found “the-moon”; expected an id that is known; mend: add it to its list first',
  ],
  [
    'another’s losses',
    without('losses', ROW[6]!.replace('dolvara', 'atlantis')),
    '7: losses: found “atlantis”; expected an id that is known; mend: add it to its list first',
  ],
])('a row with %s is refused with its line and its column', (_, row, told) => {
  expect(imported(csvOf([HEADS, row]))).toEqual({
    code: 1,
    lines: [`table.csv:2:${told}`, '0 claims made of 1 rows, 1 refused'],
  });
});

test('a row that cannot be a claim keeps no other from being one, and is found by its line', () => {
  const long = without('summary', 'On two\nlines.').with(0, 'do-05-first');
  const { code, lines } = imported(csvOf([HEADS, long, ROW, ROW, without('said', 'noon')]));
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(';')[0])).toEqual([
    'made claims/2031-03-05/do-05-7-killed.yaml',
    'table.csv:2:6: summary: found “On two\\u000alines.”',
    'table.csv:5:1: id: found “do-05-7-killed”, which there is already',
    'table.csv:6:1: id: found “do-05-7-killed”, which there is already',
    'table.csv:6:4: said: found “noon”',
    '1 claims made of 4 rows, 3 refused',
    'next: npm run check',
  ]);
});

test('nothing is written over', () => {
  const path = 'claims/2031-03-04/do-04-4-killed.yaml';
  const before = readFileSync(join(folder, path), 'utf8');
  imported(csvOf([HEADS, without('id', 'do-04-4-killed')]));
  expect(readFileSync(join(folder, path), 'utf8')).toBe(before);
});

const GED = {
  id: '412345',
  side_a: 'Government of Dolvara',
  side_b: 'Kessen',
  source_original: 'the Dolvaran army',
  where_coordinates: 'Tollen town',
  where_prec: '1',
  date_start: '2031-03-04 00:00:00.000',
  date_end: '2031-03-05 00:00:00.000',
  best: '12',
  high: '20',
  low: '10',
};
const ged = (changes: Partial<typeof GED> = {}) =>
  csvOf([Object.keys(GED), Object.values({ ...GED, ...changes })]);
const CODER = ['register-office', '2031-06-01', 'register-2031'];

test('an event of a data set is an assessment by its coders, and never a claim of a side that it quotes', () => {
  const path = 'claims/later/register-office-412345.yaml';
  expect(imported(ged(), ...CODER).lines[0]).toBe(`made ${path}`);
  expect(claimIn(path)).toEqual({
    kind: 'assessment',
    claimant: 'register-office',
    via: 'event 412345 of the data set',
    said: '2031-06-01',
    happened: '2031-03-04 to 2031-03-05',
    label: 'Deaths counted at Tollen',
    summary:
      'The data set counts deaths in an event at Tollen between Government of Dolvara and Kessen.',
    where: { at: 'tollen', prec: 1 },
    numbers: [
      {
        what: 'deaths',
        words: 'deaths, from its coders’ lowest to their highest estimate',
        count: '10 to 20',
      },
      { what: 'deaths-best', words: 'deaths, its coders’ best estimate', count: 12 },
    ],
    retrospective: true,
    sources: ['register-2031'],
  });
  expect(checkContent([], folder).text).toMatch(/: no fault in \d+ files$/);
});

test.each([
  [
    'a place that is not known',
    { where_coordinates: 'Atlantis' },
    '5: where_coordinates: found “Atlantis”',
  ],
  ['a precision that we have not', { where_prec: '7' }, '6: where_prec: found “7”'],
  ['an estimate in words', { best: 'many' }, '9: best: found “many”'],
  ['a best estimate above the highest', { best: '30' }, '9: best: found 30'],
  ['no day', { date_start: '' }, '7: date_start: found “ to 2031-03-05”'],
])('an event with %s is refused with its line and its column', (_, changes, told) => {
  const { code, lines } = imported(ged(changes), ...CODER);
  expect([code, lines[0]!.split(';')[0], lines[1]]).toEqual([
    1,
    `table.csv:2:${told}`,
    '0 claims made of 1 rows, 1 refused',
  ]);
});

test.each([
  [
    'a claimant of a party',
    ged(),
    ['dolvaran-army', ...CODER.slice(1)],
    '“dolvaran-army” speaks for a party',
  ],
  ['a claimant that is not known', ged(), ['ucdp', ...CODER.slice(1)], '“ucdp” is no claimant'],
  ['no claimant', ged(), [], 'a table of events needs who coded it'],
  ['columns of neither form', 'a,b\r\n1,2\r\n', [], 'the table is of no form that can be read'],
  [
    'a column of no claim',
    csvOf([
      [...HEADS, 'best'],
      [...ROW, '7'],
    ]),
    [],
    'found the column “best”, which a table of claims has not',
  ],
  [
    'a row that is too short',
    `${HEADS.join(',')}\r\na,b\r\n`,
    [],
    'line 2 has 2 cells and the first line 8',
  ],
  [
    'an open quotation mark',
    `${HEADS.join(',')}\r\n"a`,
    [],
    'the file is no table that can be read',
  ],
  ['nothing in it', '', [], 'the file is empty'],
])('a table with %s is refused whole, in a sentence', (_, table, coder, told) => {
  expect(() => imported(table, ...coder)).toThrow(told);
});

test('the command says what it refused, and ends with exit code 1', async () => {
  writeFileSync(file, csvOf([HEADS, without('said', 'noon')]));
  const { code, output } = await run('node', ['src/copydesk/commands/new.ts', 'import', file], {
    ...process.env,
    CONTENT_DIR: folder,
  });
  expect(code).toBe(1);
  expect(output).toContain('table.csv:2:4: said: found “noon”; expected a time; mend: write');
});
