import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/copydesk/commands/check-command.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { correctionsIn } from '../../../src/domain/record/correction.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { dataFilesOf } from '../../../src/syndication/data/files.ts';
import { dataWords } from '../../../src/words/en/data/page.ts';
import { dataSayings } from '../../../src/words/en/data/sayings.ts';
import { change, COUNT, faultsIn, STORY } from '../desk.ts';
import { layDown } from '../lay-down.ts';

const PATH = 'updates/correction.mdx';

interface Parts {
  kind?: string;
  claim?: string;
  what?: string;
  old?: string;
  now?: string;
  claims?: string;
}

function correction(parts: Parts = {}): string {
  const { kind, claim, what, old, now, claims } = {
    ...{ kind: 'correction', claim: 'do-04-4-killed', what: 'killed', old: '14', now: '4' },
    claims: 'do-04-4-killed',
    ...parts,
  };
  return `---
title: A correction
standfirst: A figure stood here wrongly.
kind: ${kind}
as_of: 2031-03-05 12:00
published: 2031-04-03
corrects:
  - claim: ${claim}
    what: ${what}
    old: ${old}
    new: ${now}
    reason: It was misread.
claims: [${claims}]
---

The record says <Claim id="do-04-4-killed"><Killed /></Claim>.
`;
}

test('a correction that leads to what stands there is in order', () => {
  expect(faultsIn(PATH, correction())).toBe('');
  expect(
    faultsIn(PATH, correction({ what: 'said', old: '2031-03-04', now: '2031-03-04 12:00' })),
  ).toBe('');
  expect(faultsIn(PATH, correction({ what: 'summary', old: 'Five', now: 'Four' }))).toBe('');
});

test.each<[string, Parts, string]>([
  [
    'of a claim that is not there',
    { claim: 'do-04-4-kiled' },
    '8:5: corrects.0.claim: found “do-04-4-kiled”; expected the id of a known claim; ' +
      'mend: did you mean “do-04-4-killed”?',
  ],
  [
    'of a claim that it does not list',
    { claims: 'do-04-3-more' },
    '8:5: corrects.0.claim: found “do-04-4-killed”, which “claims” does not list; ' +
      'expected a claim of this update',
  ],
  [
    'of a figure that the claim has not',
    { what: 'bodies_seen' },
    '9:5: corrects.0.what: found “bodies_seen”; expected a figure or a field of do-04-4-killed',
  ],
  [
    'to another figure than stands there',
    { now: '5' },
    '11:5: corrects.0.new: found “5”; expected what stands in do-04-4-killed now: “4”',
  ],
  [
    'of nothing',
    { old: '4' },
    '11:5: corrects.0.new: found “4” in both; expected two texts that differ',
  ],
  [
    'in a plain update',
    { kind: 'update' },
    '7:1: corrects: found corrections in a plain update; expected “kind: correction” beside them; ' +
      'mend: name claim, what, old, new and reason',
  ],
])('a correction %s is refused', (_, parts, expected) => {
  expect(faultsIn(PATH, correction(parts)).split('\n')[0]).toBe(`${PATH}:${expected}`);
});

test('a correction names what it corrects', () => {
  const text = correction().replace(/corrects:\n(?: .*\n)+/, '');
  expect(faultsIn(PATH, text)).toBe(
    `${PATH}:4:1: kind: found a correction of nothing; expected the list “corrects” beside it; ` +
      'mend: name claim, what, old, new and reason',
  );
});

test('a correction of a correction: the newest leads to what stands there', () => {
  const { coded } = readContent(STORY);
  const head = coded!.updates.get('first-day')!;
  const one = { claim: 'do-04-4-killed', what: 'killed', old: '14', new: '5', reason: 'Misread.' };
  const heads = new Map([
    ['a', { ...head, published: '2031-04-03', corrects: [one] }],
    ['b', { ...head, published: '2031-04-04', corrects: [{ ...one, old: '5', new: '4' }] }],
    ['c', head],
  ]);
  expect(correctionsIn(heads).map(({ update, old, new: now }) => [update, old, now])).toEqual([
    ['b', '5', '4'],
    ['a', '14', '5'],
  ]);
});

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const begun = `${folder}-begun`;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });

beforeAll(() => {
  layDown(STORY, folder);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  layDown(folder, begun);
});

beforeEach(() => layDown(begun, folder));

afterEach(() => rmSync(`${folder}.json`, { force: true }));

afterAll(() => {
  for (const one of [folder, begun]) rmSync(one, { recursive: true });
});

const edit = (path: string, how: (text: string) => string) =>
  writeFileSync(join(folder, path), how(readFileSync(join(folder, path), 'utf8')));

function check(...args: string[]): [string[], number] {
  const { text, code } = checkContent(args, folder);
  return [text.replaceAll(`${relative(process.cwd(), folder)}/`, '').split('\n'), code];
}

const ALL = '10 claims, 6 sources, 4 places: no fault in 29 files';
const CHANGED =
  `${COUNT}:11:5: losses.0.wounded: found “about 30” for “wounded”, which was “about 20” in HEAD; ` +
  'expected a correction that says so; ' +
  'mend: npm run new -- update "Correction: …", with do-04-4-killed in “corrects”';

test('a figure that changed without a correction is pointed out where it stands', () => {
  edit(COUNT, change('about 20', 'about 30'));
  expect(check('--since', 'HEAD')).toEqual([[CHANGED, `${ALL}; 1 change without a correction`], 1]);
});

test('without being asked, the check compares with the last release and does not fail', () => {
  edit(COUNT, change('about 20', 'about 30'));
  expect(check()).toEqual([[ALL], 0]);
  git('tag', 'v1');
  expect(check()).toEqual([
    [CHANGED.replace('HEAD', 'v1'), `${ALL}; 1 change without a correction`],
    0,
  ]);
  expect(checkContent(['--format', 'github'], folder).text).toMatch(/^::warning file=/);
  expect(JSON.parse(checkContent(['--format', 'json'], folder).text).changes).toHaveLength(1);
});

test('a correction that names the old figure answers for the change', () => {
  edit(COUNT, change('about 20', 'about 30'));
  const text = correction({ what: 'wounded', old: 'about 20', now: 'about 30' });
  writeFileSync(join(folder, PATH), text);
  expect(check('--since', 'HEAD')).toEqual([[ALL.replace('29', '30')], 0]);
});

test('a new figure, a new claim, a moved file and a mended word are no change of a figure', () => {
  edit(COUNT, (text) =>
    text.replace('label: 4', 'label: The 4').replace('    wounded', '    missing: 1\n    wounded'),
  );
  edit('sources.yaml', (text) => `${text}\n`);
  git('mv', COUNT, 'claims/do-04-4-killed.yaml');
  expect(check('--since', 'HEAD')).toEqual([[ALL], 0]);
});

test('a claim that was taken away is pointed out', () => {
  const gone = 'claims/later/ob-later-register.yaml';
  rmSync(join(folder, gone));
  edit('article/method.mdx', (text) => text.replace(/<Claim[^]*?<\/Claim>/, 'a list'));
  edit('sources.yaml', (text) =>
    text.replace('- id: register-2031\n', '- id: register-2031\n  kept: For a test.\n'),
  );
  edit('claimants.yaml', (text) =>
    text.replace('- id: register-office\n', '- id: register-office\n  kept: For a test.\n'),
  );
  const [[line], code] = check('--since', 'HEAD');
  expect([line, code]).toEqual([
    `${gone}:1:1: found no ob-later-register, which was there in HEAD; expected a claim that stays; ` +
      'mend: put it back; one that was taken back says so in “withdrawn”',
    1,
  ]);
});

test('without git, a figure that changed is refused against the claims.json of the last edition', () => {
  const published = `${folder}.json`;
  writeFileSync(published, claimsJson(folder));
  rmSync(join(folder, '.git'), { recursive: true });
  expect(check('--since', published)).toEqual([[ALL], 0]);
  edit(COUNT, (text) => text.replace('label: 4', 'label: The 4'));
  expect(check('--since', published)).toEqual([[ALL], 0]);
  edit(COUNT, change('about 20', 'about 30'));
  const [lines, code] = check('--since', published);
  expect([lines, code]).toEqual([
    [CHANGED.replace('HEAD', published), `${ALL}; 1 change without a correction`],
    1,
  ]);
  writeFileSync(
    join(folder, PATH),
    correction({ what: 'wounded', old: 'about 20', now: 'about 30' }),
  );
  expect(check('--since', published)[1]).toBe(0);
});

test.each([
  ['{}', /is no claims\.json of an edition/],
  ['[{"id": "one", "kind": "nothing"}]', /has a claim that cannot be read: one/],
])('%s is refused as an edition', (text, words) => {
  const path = `${folder}.json`;
  writeFileSync(path, text);
  expect(() => checkContent(['--since', path], folder)).toThrow(words);
});

test.each(['nowhere', '--output=x', 'HEAD; ls', ''])('%j is no revision', (revision) => {
  expect(() => checkContent([`--since=${revision}`], folder)).toThrow(/is no revision/);
});

/** What an edition of a folder publishes of its claims. */
function claimsJson(content: string): string {
  const { claims, ...lists } = readContent(content).coded!;
  const dataset = assembleDataset({ ...lists, claims });
  return dataFilesOf(
    {
      dataset,
      claims,
      facts: new Map(),
      corrections: [],
      told: new Set(),
      urlOf: (id) => `https://a.example/claims/${id}/`,
      words: dataSayings(dataset),
    },
    { story: dataset.story, homepage: 'https://a.example/data/', version: '2031-04-01' },
    { ...dataWords, licence: dataWords.use.licenceName },
  ).files.get('claims.json')!;
}
