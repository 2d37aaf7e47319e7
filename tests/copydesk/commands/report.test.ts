import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { readSentences, sentencesOf } from '../../../src/copydesk/mdx/sentences.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { reportOn, type Report } from '../../../src/domain/report/report.ts';
import { STORY } from '../two-valleys.ts';

let folder: string;
let report: Report;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  for (const [path, text] of Object.entries(STORY)) write(path, text);
  const { coded } = readContent(folder);
  const listed = [...coded!.updates.values()].flatMap(({ claims }) => claims);
  report = reportOn(assembleDataset(coded!), { sentences: readSentences(folder), listed });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('claims are counted by kind and by day, each side in its column', () => {
  expect(report.kinds).toEqual([
    { of: 'casualties', bySide: [1, 1, 0] },
    { of: 'taken', bySide: [0, 1, 0] },
    { of: 'denial', bySide: [1, 0, 0] },
    { of: 'silence', bySide: [1, 0, 0] },
  ]);
  const may = Date.UTC(2031, 4, 1) / 60_000;
  expect(report.days).toEqual([
    { of: may, bySide: [0, 2, 0] },
    { of: may + 24 * 60, bySide: [2, 0, 0] },
    { of: 'later', bySide: [1, 0, 0] },
  ]);
});

test('sources are counted by the side of their outlet, and the uncited ones named', () => {
  expect(report.sources.map(({ side, sources }) => [side?.id, sources.length])).toEqual([
    ['lower', 0],
    ['upper', 1],
    ['guests', 0],
    [undefined, 2],
  ]);
  expect(ids(report.uncited)).toEqual(['herald']);
});

test('a side was last heard at the latest moment that its words allow, later findings apart', () => {
  expect(report.heard.map(({ side, last, hours }) => [side.id, last?.id, hours])).toEqual([
    ['lower', 'low-silence', 0],
    ['upper', 'up-lost', 24],
    ['guests', undefined, undefined],
  ]);
});

test('a variant’s page counts as a second page', () => {
  expect(ids(report.onePage)).toEqual(['up-lost', 'low-silence', 'low-later']);
});

test('claims are counted by precision, those without a place first', () => {
  expect(report.precisions.map(({ prec, claims }) => [prec, ...ids(claims)])).toEqual([
    [undefined, 'up-lost', 'low-silence', 'low-later'],
    [1, 'up-taken'],
    [2],
    [3],
    [4],
    [5],
    [6, 'low-denial'],
  ]);
});

test('a verb goes to the claim that it stands in, else the next in its sentence, else the last', () => {
  expect(report.verbs.map(({ side, house, others }) => [side.id, house, others])).toEqual([
    [
      'lower',
      [
        ['said', 1],
        ['reported', 0],
        ['stated', 1],
      ],
      [['denied', 1]],
    ],
    [
      'upper',
      [
        ['said', 1],
        ['reported', 0],
        ['stated', 0],
      ],
      [['announced', 1]],
    ],
    [
      'guests',
      [
        ['said', 0],
        ['reported', 0],
        ['stated', 0],
      ],
      [],
    ],
  ]);
});

test('places with a name in one usage alone are listed under that usage', () => {
  expect(report.oneName.map(({ usage, places }) => [usage, ...ids(places)])).toEqual([
    ['the upper valley’s', 'bridge'],
    ['the lower valley’s'],
    ['plain', 'mill'],
  ]);
});

test('a claim that no text, key figure or leading list uses is in the ledger only', () => {
  expect(ids(report.ledgerOnly)).toEqual(['low-later']);
});

test('a sentence ends at a full stop before a space, inside a claim as well', () => {
  expect(
    sentencesOf('One. <Claim id="a">Two.</Claim> Three <Claim id="b">four. Five</Claim>.'),
  ).toEqual([
    [{ words: 'One.' }],
    [{ words: ' ' }, { words: '', claim: 'a' }, { words: 'Two.', claim: 'a' }],
    [{ words: ' Three ' }, { words: '', claim: 'b' }, { words: 'four.', claim: 'b' }],
    [{ words: ' Five', claim: 'b' }, { words: '.' }],
  ]);
});

test('sound content is reported in plain text with exit code 0', () => {
  const { status, stdout, stderr } = runReport();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(`Two Valleys: 5 claims, 3 sources, 3 places

Claims by kind and side
              Lower valley  Upper valley  Guests  all
  casualties             1             1       0    2
  taken                  0             1       0    1
  denial                 1             0       0    1
  silence                1             0       0    1
  all                    3             2       0    5
`);
  expect(stdout).toContain(`
  Lower valley   0.0  low-silence, said evening of Fri 2 May
  Upper valley  24.0  up-lost, said Thu 1 May, hour not given
  Guests        not heard
`);
  expect(stdout).toContain('Lower valley  said 1, reported 0, stated 1, others 1 (denied 1)\n');
  expect(stdout).toContain(': 1\n  low-later\n');
});

test('content with a fault is refused in the words of the check, with exit code 1', () => {
  write('sides.yaml', STORY['sides.yaml']!.replace('id: guests', 'id: Guests'));
  const { status, stdout, stderr } = runReport();
  expect(stdout).toBe('');
  expect(stderr).toContain('sides.yaml:4:5: 2.id: found “Guests”; ');
  expect(stderr).toContain('1 fault in 19 files\n');
  expect(status).toBe(1);
});

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function runReport() {
  const env = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, ['src/copydesk/commands/report.ts'], {
    env,
    encoding: 'utf8',
  });
}
