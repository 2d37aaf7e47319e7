import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/copydesk/commands/check-command.ts';
import { newClaim } from '../../../src/copydesk/commands/new-claim.ts';
import { makeNew } from '../../../src/copydesk/commands/new-command.ts';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { slugOf } from '../../../src/domain/entries/id.ts';
import { run } from '../../run/build.ts';
import { STORY } from '../desk.ts';
import { layDown } from '../lay-down.ts';

/** An hour before midnight in Greenwich: on the river it is the afternoon of the same day. */
const NOW = new Date('2031-04-02T23:05:00Z');

const folder = join(mkdtempSync(join(tmpdir(), 'new-')), 'story');

beforeEach(() => layDown(STORY, folder));

afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const make = (...args: string[]) => makeNew(args, folder, NOW).split('\n')[0];
const faults = () =>
  checkContent([], folder)
    .text.replaceAll(`${relative(process.cwd(), folder)}/`, '')
    .split('\n')
    .map((line) => line.split(';')[0]);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const fill = (path: string, ...changes: [string, string][]) =>
  writeFileSync(
    join(folder, path),
    changes.reduce((text, [from, to]) => text.replace(from, to), read(path)),
  );

test('a new update has its title, its address and the day in the story’s zone', () => {
  const path = 'updates/the-second-day-nothing-new.mdx';
  expect(make('update', 'The second day: nothing new')).toBe(
    `made ${relative(process.cwd(), join(folder, path))}`,
  );
  expect(read(path)).toContain('title: "The second day: nothing new"\n');
  expect(read(path)).toContain('as_of: 2031-04-02 15:05\n');
  expect(read(path)).toContain('published: 2031-04-02\n');
});

test('the check names what is left to fill in of a new update, and nothing once it is', () => {
  const path = 'updates/second-day.mdx';
  make('update', 'Second day');
  expect(faults()).toEqual([
    `${path}:4:1: standfirst: found nothing`,
    `${path}:13:4: claims.0: found nothing`,
    '2 faults in 30 files',
  ]);
  fill(path, ['standfirst:', 'standfirst: Nothing new.'], ['  -\n', '  - do-05-6-killed\n']);
  expect(faults()).toEqual([`${path}:2:1: found an update without text`, '1 fault in 30 files']);
  writeFileSync(join(folder, path), `${read(path)}The army corrected its count.\n`);
  expect(faults()).toEqual(['10 claims, 6 sources, 4 places: no fault in 30 files']);
});

test('a new claim says which fields must be there, and is in order once they are', () => {
  const path = 'claims/later/ob-later-word.yaml';
  make('claim', 'ob-later-word');
  expect(read(path)).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.schemas\/claim\.json\n/,
  );
  expect(faults()).toEqual([
    `${path}:4:1: kind: found nothing`,
    `${path}:6:1: claimant: found nothing`,
    `${path}:17:1: label: found nothing`,
    `${path}:19:1: summary: found nothing`,
    `${path}:60:4: sources.0: found nothing`,
    '5 faults in 30 files',
  ]);
  fill(
    path,
    ['kind:\n', 'kind: assessment\n'],
    ['claimant:\n', 'claimant: register-office\n'],
    ['label:\n', 'label: A word\n'],
    ['summary:\n', 'summary: Nothing is known of it.\n'],
    ['  -\n', '  - register-2031\n'],
  );
  expect(faults()).toEqual(['11 claims, 6 sources, 4 places: no fault in 30 files']);
});

test('a claim of a day of the story takes that day and no flag', () => {
  make('claim', 'do-04-word', '2031-03-04');
  const text = read('claims/2031-03-04/do-04-word.yaml');
  expect(text).toContain('said: 2031-03-04\n');
  expect(text).not.toContain('retrospective');
});

test('a claim made within the window stands in the folder of its day', () => {
  makeNew(['claim', 'do-04-word'], folder, new Date('2031-03-05T03:00:00Z'));
  expect(read('claims/2031-03-04/do-04-word.yaml')).toContain('said: 2031-03-04\n');
});

test.each([
  [['claim', 'Ob'], '“Ob” is not an id; write a–z, 0–9 and single hyphens'],
  [
    ['claim', 'оb'],
    '“оb” is not an id; write a–z, 0–9 and single hyphens; its “о” is U+043E, however it looks',
  ],
  [['claim', 'do-04-4-killed'], 'there is a claim “do-04-4-killed” already; take another id'],
  [['claim', 'x', '../..'], '“../..” is no folder under claims/; write a day or a word'],
  [['update', '…'], 'no address can be made of “…”; begin it with a letter of a–z'],
  [['place', 'x'], '“place” cannot be made; write update, claim, story or import'],
  [['update'], 'say what to make, and its title, id or folder'],
  [['story', STORY], `“${STORY}” is there already; name a new folder`],
])('%j is answered in a sentence', (args, said) => {
  expect(() => make(...args)).toThrow(said);
});

test('nothing is written over', () => {
  make('update', 'First');
  expect(() => make('update', 'First!')).toThrow(/first\.mdx is there already; take another name$/);
});

test.each([
  ['The Army’s count', 'the-armys-count'],
  ['Şuşa, 28 September', 'susa-28-september'],
  ['  --  A ', 'a'],
  ['…', ''],
])('of the title %j the address is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('the command prints a sentence and its use, and no stack trace', async () => {
  const { code, output } = await run('node', ['src/copydesk/commands/new.ts', 'place', 'x']);
  expect([code, output.split('\n')]).toEqual([
    2,
    [
      '“place” cannot be made; write update, claim, story or import',
      'usage: npm run new -- update "Title"',
      '       npm run new -- claim <id> [<folder under claims/>]',
      '       npm run new -- story <folder>',
      '       npm run new -- import <file> [<claimant> <day> <source>]',
      '',
    ],
  ]);
});

test('a new story has no fault', () => {
  const start = join(folder, '../start');
  expect(makeNew(['story', start], folder, NOW)).toContain('a small story that has no fault');
  expect(checkContent([], start).text).toBe('2 claims, 1 sources, 1 places: no fault in 17 files');
  expect(readFileSync(join(start, 'story.yaml'), 'utf8')).toContain('from: 2031-04-02 00:00\n');
});

test('the file of a new claim teaches every field but a few that come later', () => {
  const later = ['quote', 'confirms', 'responds_to', 'supersedes', 'contradicts', 'withdrawn'];
  const taught = newClaim(0, undefined, true).matchAll(/^(?:# )?([a-z_]+):(?: |$)/gm);
  expect([...taught].map(([, field]) => field).toSorted()).toEqual(
    Object.keys(claimSchema.shape)
      .filter((field) => !later.includes(field))
      .toSorted(),
  );
});
