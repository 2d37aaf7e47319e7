import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsAfter } from '../desk.ts';
import { MISTAKES } from './mistakes.ts';

const EXPECTED = join(import.meta.dirname, 'messages.txt');

/** So many lines of one mistake are kept; one cause has seldom more. */
const MOST_LINES = 6;

const told = Object.entries(MISTAKES).map(([subject, mistakes]) => ({
  subject,
  rows: mistakes.map(([did, edits]) => ({ did, lines: faultsAfter(edits).split('\n') })),
}));

/** `UPDATE=1` writes the file anew, to be read through and kept. */
test('every message is as it was read through', () => {
  const text = told
    .map(({ subject, rows }) => [`# ${subject}`, ...rows.map(show)].join('\n\n'))
    .join('\n\n');
  if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(EXPECTED, 'utf8'));
});

test('every mistake is told, in one sentence form, with few lines', () => {
  const rows = told.flatMap((one) => one.rows);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ lines }) => lines[0] === '').map(({ did }) => did)).toEqual([]);
  expect(rows.filter(({ lines }) => lines.length > MOST_LINES).map(({ did }) => did)).toEqual([]);
  const form = /^\S+?:\d+:\d+: (?:\S+: )?found [^]+/;
  expect(rows.flatMap(({ lines }) => lines.filter((line) => !form.test(line)))).toEqual([]);
});

/** Where an editor made more than one mistake, or must mend more than one line. */
const SEVERAL: Readonly<Record<string, number>> = {
  'spelled a sum out': 2,
  'corrected a figure and left label and summary': 4,
};

test('one cause is told in one message', () => {
  const rows = told.flatMap((one) => one.rows).filter(({ lines }) => lines.length > 1);
  expect(Object.fromEntries(rows.map(({ did, lines }) => [did, lines.length]))).toEqual(SEVERAL);
});

test('no message has a word of a parser, a position of another story, or a regular expression', () => {
  const all = told.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines)).join('\n');
  const foreign =
    /scalar|oxc|call stack|unexpected|token|mapping|sequence|identifier|parse|regex|undefined|NaN|\[object|46\.741|40\.381|\/\^/i;
  expect(all.split('\n').filter((line) => foreign.test(line))).toEqual([]);
});

function show({ did, lines }: { did: string; lines: readonly string[] }): string {
  const more = lines.length - MOST_LINES;
  const kept = more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more`] : lines;
  return [`Who ${did}:`, ...kept.map((line) => `  ${line}`)].join('\n');
}
