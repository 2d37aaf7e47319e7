import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/copydesk/commands/check-command.ts';
import { annotate, partsOf } from '../../../src/copydesk/commands/formats.ts';
import { ROOT } from '../../built-site.ts';
import { run } from '../../run/build.ts';
import { ARTICLE, change, COUNT, FERRY, outcomeAfter, STORY } from '../desk.ts';

const BROKEN = { [COUNT]: change('claimant: dolvaran-army', 'claimant: dolvaran-armi') };
const MESSAGE =
  'claimant: found “dolvaran-armi”; expected the id of a known claimant; mend: did you mean “dolvaran-army”?';

const POLL = { timeout: 10_000 };

test('content in order is counted', () => {
  expect(checkContent([], STORY)).toEqual({
    text: '10 claims, 6 sources, 4 places: no fault in 29 files',
    code: 0,
    notes: expect.arrayContaining([]),
    forPeople: true,
  });
});

test('content in order says with what its figures were compared, and what no map shows', () => {
  const untold = (text: string) =>
    text.replace(/, the staff that <Claim id="ke-04-ferry-shelled">.*?<\/Claim>/, '');
  const unflagged = change('  - ke-04-ferry-shelled\n', '');
  expect(outcomeAfter({}, []).notes).toEqual([
    'figures: not compared with those that are published, since git knows no release tag here; ' +
      'fetch the tags (git fetch --tags), or name a revision (npm run check -- --since <revision>)',
  ]);
  expect(
    outcomeAfter({ [ARTICLE]: untold, 'story.yaml': unflagged, [FERRY]: (text) => text }, [])
      .notes[1],
  ).toBe(
    'maps: without ke-04-ferry-shelled, which have a place and are not in the article; ' +
      'to show one, tell it there, or name it in “leading” of story.yaml',
  );
});

test('faults for people end with their number', () => {
  expect(outcomeAfter(BROKEN, [])).toEqual({
    text: `${COUNT}:2:1: ${MESSAGE}\n1 fault in 29 files`,
    code: 1,
    notes: [],
    forPeople: true,
  });
});

test('faults for programs have their parts apart', () => {
  const { text, code, forPeople } = outcomeAfter(BROKEN, ['--format', 'json']);
  expect([code, forPeople]).toEqual([1, false]);
  expect(JSON.parse(text)).toEqual({
    files: 29,
    changes: [],
    notices: [],
    faults: [
      {
        file: COUNT,
        line: 2,
        column: 1,
        field: 'claimant',
        message: MESSAGE.slice('claimant: '.length),
        found: '“dolvaran-armi”',
        expected: 'the id of a known claimant',
        mend: 'did you mean “dolvaran-army”?',
      },
    ],
  });
});

test('faults for GitHub are annotations of their lines', () => {
  expect(outcomeAfter(BROKEN, ['--format=github']).text).toBe(
    `::error file=${COUNT},line=2,col=1,title=content%3A claimant::${MESSAGE}\n1 fault in 29 files`,
  );
});

test('nothing in a file can end an annotation and begin a command', () => {
  const at = { file: 'a,b:c.yaml', line: 1, column: 2, field: '' };
  expect(annotate({ ...at, message: 'found “50%\n::set-output”; expected another' })).toBe(
    '::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=content::' +
      'found “50%25\\u000a::set-output”; expected another',
  );
});

test('a message without a mend has two parts', () => {
  expect(partsOf('found nothing; expected this file')).toEqual({
    found: 'nothing',
    expected: 'this file',
  });
});

test('a folder that is not there is one fault', () => {
  expect(checkContent([], join(STORY, 'nowhere')).text).toBe(
    'tests/stories/river-war/nowhere:1:1: found nothing; ' +
      'expected a content folder; CONTENT_DIR names another than content/\n1 fault in 0 files',
  );
});

test.each([
  [['--format', 'xml'], '“xml” is no format; write text, json or github'],
  [['--quick'], "Unknown option '--quick'"],
])('the command %j is answered in a line, with exit code 2', async (args, said) => {
  const { code, output } = await run('node', ['src/copydesk/commands/check.ts', ...args]);
  expect([code, output.split('\n').slice(0, 2)]).toEqual([
    2,
    [said, expect.stringMatching(/^usage: npm run check -- /)],
  ]);
  expect(output).not.toMatch(/^ {4}at /m);
});

/** Figures are compared with the last release, where git knows one. */
const IN_ORDER = /^(?:figures: .*\n)?10 claims, 6 sources, 4 places: no fault in 29 files\n$/;

test('the command prints what the test sees', async () => {
  const { code, output } = await run('node', ['src/copydesk/commands/check.ts'], {
    ...process.env,
    CONTENT_DIR: STORY,
  });
  expect(output).toMatch(IN_ORDER);
  expect(code).toBe(0);
});

test('with --watch the check is made again whenever a file is saved, as soon as the first is out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  cpSync(STORY, folder, { recursive: true });
  const path = join(folder, COUNT);
  const env = { ...process.env, CONTENT_DIR: folder };
  const child = spawn(process.execPath, ['src/copydesk/commands/check.ts', '--watch'], {
    cwd: ROOT,
    env,
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stdout.once('data', () => writeFileSync(path, BROKEN[COUNT](readFileSync(path, 'utf8'))));
  try {
    await expect
      .poll(() => said, POLL)
      .toMatch(/^checking\n(?:figures: .*\n)?10 claims, .*: no fault in 29 files\nchecking\n/);
    await expect
      .poll(() => said, POLL)
      .toContain(`${COUNT}:2:1: ${MESSAGE}\n1 fault in 29 files\n`);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
});
