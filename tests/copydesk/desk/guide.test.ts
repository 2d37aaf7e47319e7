import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/copydesk/commands/check-command.ts';
import { toldClaims } from '../../../src/copydesk/told/told-claims.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { importFile } from '../../../src/copydesk/import/import-file.ts';
import { makeNew } from '../../../src/copydesk/commands/new-command.ts';
import { casualtyRows, countsUnsided } from '../../../src/domain/record/casualties.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { noteFigure } from '../../../src/words/en/say/figure.ts';
import { parseCount } from '../../../src/domain/values/count.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { Kept } from '../../../src/copydesk/yaml/kept.ts';
import { ROOT } from '../../built-site.ts';
import { change } from '../desk.ts';
import { layDown } from '../lay-down.ts';

// Whoever changes a file that the guide shows, or a message, finds here which line of the guide to change.

const CONTENT = join(ROOT, 'content');
const GUIDE = readFileSync(join(CONTENT, 'README.md'), 'utf8');
const NOW = new Date('2026-11-24T08:00:00Z');

/** The fenced examples of one language, in their order. */
const fences = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1]!,
  );

const folder = join(mkdtempSync(join(tmpdir(), 'guide-')), 'content');
/** Each test changes a file or two of all. */
const kept = new Kept();

beforeEach(() => layDown(CONTENT, folder));

afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const here = (text: string) => text.replaceAll(relative(process.cwd(), folder), 'content');
const check = () => here(checkContent([], folder, kept).text);
const edit = (path: string, how: (text: string) => string) =>
  writeFileSync(join(folder, path), how(readFileSync(join(folder, path), 'utf8')));

/** An update whose head lists every claim that it tells. */
const withListed = (text: string) =>
  text.replace(
    /(?<=\nclaims:\n)(?:  - .*\n)+/,
    `${toldClaims(text)
      .map((id) => `  - ${id}\n`)
      .join('')}`,
  );

test('the guide’s commands are those of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...GUIDE.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
  expect([...new Set(named)].toSorted()).toEqual(['check', 'dev', 'new', 'report']);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('npm run new answers as the guide says, for an update', () => {
  const [, title] = /npm run new -- update "(Monday[^"]*)"/.exec(GUIDE)!;
  const made = here(makeNew(['update', title!], folder, NOW)).split('\n')[0]!;
  expect(GUIDE).toContain(`\`${made}\``);
});

test('npm run new answers as the guide says, for a claim', () => {
  const [, id, day] = /npm run new -- claim (\S+) (\S+)/.exec(GUIDE)!;
  const made = here(makeNew(['claim', id!, day!], folder, NOW)).split('\n')[0]!;
  expect(GUIDE).toContain(`\`${made}\``);
});

test('the table of the guide makes the claim that its row is of, and refuses it where it is there', () => {
  const [table] = fences('csv');
  const path = 'claims/2020-09-27/az-27-fleeing.yaml';
  const file = join(folder, '../table.csv');
  writeFileSync(file, table!);
  expect(importFile([file], folder).text).toContain(
    'found “az-27-fleeing”, which there is already',
  );
  // What names the claim needs it, so the row gets another id.
  writeFileSync(file, table!.replace('az-27-fleeing', 'az-27-again'));
  expect(here(importFile([file], folder).text)).toContain(
    `made content/${path.replace('fleeing', 'again')}`,
  );
  const { claims } = readContent(folder, kept).coded!;
  expect({ ...claims.get('az-27-again')!, via: 'Trend' }).toEqual(claims.get('az-27-fleeing'));
});

test('the update of the guide is in order', () => {
  const [update] = fences('mdx');
  writeFileSync(join(folder, 'updates/monday-afternoon.mdx'), update!);
  expect(check()).toMatch(/: no fault in \d+ files$/);
});

test('the correction of the guide is in order, and shows as one', () => {
  const text = fences('mdx').find((example) => example.includes('kind: correction'))!;
  writeFileSync(join(folder, 'updates/correction.mdx'), text);
  expect(check()).toMatch(/: no fault in \d+ files$/);
  expect(readContent(folder, kept).coded!.updates.get('correction')!.corrects).toHaveLength(1);
});

test('the sentence of the guide is in order', () => {
  const sentence = fences('mdx').at(-1)!;
  edit('updates/monday-night.mdx', (text) => withListed(`${text}\n${sentence}`));
  expect(check()).toMatch(/: no fault in \d+ files$/);
});

test('the picture of the guide is in order beside the text that shows it', async () => {
  const picture = fences('mdx').find((example) => example.startsWith('<Picture'))!;
  const [, file] = /file="([^"]+)"/.exec(picture)!;
  const drawn = { width: 640, height: 400, channels: 3, background: 'grey' } as const;
  writeFileSync(join(folder, 'updates', file!), await sharp({ create: drawn }).jpeg().toBuffer());
  edit('updates/monday-night.mdx', (text) => `${text}\n${picture}`);
  expect(check()).toMatch(/: no fault in \d+ files$/);
});

test('the fact of the guide is in order in the background, and in an update of a later moment', () => {
  const sentence = fences('mdx').find((example) => example.startsWith('<Fact'))!;
  edit('article/background.mdx', (text) => `${text}\n${sentence}`);
  edit('updates/monday-night.mdx', (text) => `${text}\n${sentence}`);
  expect(check()).toMatch(/: no fault in \d+ files$/);
});

test('the claims of the guide are the files that it names', () => {
  const shown = [...GUIDE.matchAll(/`(claims\/[\w/-]+\.yaml)`[^\n]*:\n\n```yaml\n([^]*?)```/g)];
  expect(shown.map((match) => match[1])).toEqual([
    'claims/2020-09-28/ka-28-15-more.yaml',
    'claims/2020-09-28/az-28-talish-heights.yaml',
    'claims/2020-09-27/ka-27-3heli-20-30.yaml',
  ]);
  for (const [, path, text] of shown)
    expect(readFileSync(join(CONTENT, path!), 'utf8')).toContain(text!);
});

test('the entries of lists in the guide are those of the lists', () => {
  const lists = ['sources', 'claimants', 'places', 'questions', 'background/people']
    .map((name) => readFileSync(join(CONTENT, `${name}.yaml`), 'utf8'))
    .join('\n');
  const entries = fences('yaml').filter((text) => text.startsWith('- id:'));
  expect(entries.length).toBe(6);
  expect(entries.filter((text) => !lists.includes(text.trim()))).toEqual([]);
});

/** What stands in the first column of the table under a heading, each form of it. */
const formsUnder = (heading: string) => {
  const table = GUIDE.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map((form) => form[1]!),
  );
};

test('every form of a count in the guide is read, and every form of a time', () => {
  const [counts, times] = [formsUnder('Counts'), formsUnder('Times')];
  expect(counts).toContain('fewer than 10');
  expect(counts.map((form) => parseCount(form).wording)).toEqual(counts);
  expect(times).toContain('2020-09-28 overnight');
  expect(times.map((form) => parseWhen(form).wording)).toEqual(times);
});

test('the losses of two sides together, or of a side that was not said, are in order, and in no series of one side', () => {
  const text = fences('yaml').find((example) => example.startsWith('unsided_losses:'))!;
  const path = 'claims/2020-09-28/ka-28-plane.yaml';
  edit(path, (claim) => `${claim}${text}`);
  expect(check()).toMatch(/: no fault in \d+ files$/);
  const dataset = assembleDataset(readContent(folder, kept).coded!);
  const claim = dataset.byId.get('ka-28-plane')!;
  expect(claim.figures.filter(({ whose }) => whose !== undefined).map(noteFigure)).toEqual([
    ['up to 90', 'killed of two sides together'],
    ['12', 'wounded whose side was not said'],
  ]);
  expect(countsUnsided(claim)).toBe(true);
  expect(casualtyRows(dataset).filter(({ claim }) => claim.id === 'ka-28-plane')).toEqual([]);
});

test('the withdrawal of the guide is in order, and is pointed out where a text rests on it', () => {
  const text = fences('yaml').find((example) => example.startsWith('withdrawn:'))!;
  edit('claims/2020-09-28/ka-28-15-more.yaml', (claim) => `${claim}${text}`);
  expect(check()).toMatch(/: no fault in \d+ files/);
  expect(readContent(folder, kept).coded!.claims.get('ka-28-15-more')!.withdrawn!.by).toBe(
    'karabakh-officials',
  );
});

/** For each message of the guide, the mistake that leads to it. */
const MISTAKES: [string, string, (text: string) => string][] = [
  ['a count', 'claims/2020-09-28/ka-28-15-more.yaml', change('total: 31', 'total: 31+')],
  [
    'a claimant',
    'claims/2020-09-28/az-28-talish-heights.yaml',
    change('azerbaijani-defence', 'azerbaijani-defense'),
  ],
  [
    'no sources',
    'claims/2020-09-28/az-28-talish-heights.yaml',
    (text) => text.replace(/^sources:.*\n/m, ''),
  ],
  ['no colon', 'claims/2020-09-28/am-28-370.yaml', change('label: ', 'label ')],
  [
    'a sum',
    'claims/2020-09-28/ka-28-27-more.yaml',
    (text) => text.replace('total: 58', 'total: 59').replace('increment: 27', 'increment: 28'),
  ],
  [
    'a contradiction',
    'claims/2020-09-28/az-550.yaml',
    change('contradicts: [ka-27-16-killed, ', 'contradicts: ['),
  ],
  ['a later claim', 'updates/monday-morning.mdx', change('  - ka-28-15-more', '  - ka-28-26-more')],
  [
    'a figure and a tag',
    'updates/monday-night.mdx',
    (text) => `${text}\nIn all 12 soldiers were lost near <Hill />.\n`,
  ],
  [
    'a figure that a claim does not say',
    'updates/monday-night.mdx',
    (text) => `${text}\n<Claim id="ka-28-plane">Two helicopters were lost</Claim>.\n`,
  ],
  ['a map without a name', 'article/explainer.mdx', change('<Map name="south"', '<Map')],
  [
    'a sentence without a fact',
    'article/background.mdx',
    change('## What the place is', 'The mountains are high.'),
  ],
  [
    'a fact that came out later',
    'updates/monday-night.mdx',
    (text) => `${text}\n<Fact id="bg-russia-pact">Russia is an ally</Fact>.\n`,
  ],
  ['a position', 'places.yaml', change('at: [46.821, 40.211]', 'at: [40.211, 46.821]')],
  [
    'an unused source',
    'sources.yaml',
    (text) => `- id: unread\n  outlet: A page\n  language: en\n  kind: outlet\n${text}`,
  ],
];

/** Mistakes that can be told at one time: what is joined to other files is asked of files that can be read. */
const TOGETHER = [
  ['a count', 'a claimant', 'no colon', 'a figure and a tag', 'a position'],
  ['no sources', 'a sum', 'a contradiction', 'a later claim', 'a figure that a claim does not say'],
  [
    'an unused source',
    'a map without a name',
    'a sentence without a fact',
    'a fact that came out later',
  ],
];

test('every message of the guide is one that the check prints', () => {
  expect(TOGETHER.flat().toSorted()).toEqual(MISTAKES.map(([name]) => name).toSorted());
  const printed = TOGETHER.flatMap((names) => {
    const mistakes = MISTAKES.filter(([name]) => names.includes(name));
    for (const [, path, how] of mistakes) edit(path, how);
    const told = check().split('\n');
    for (const [, path] of mistakes) cpSync(join(CONTENT, path), join(folder, path));
    return told;
  });
  const shown = fences('text').map((text) => text.trim());
  expect(shown.length).toBeGreaterThanOrEqual(MISTAKES.length);
  expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
});

test('every tag and attribute that the guide prints is one that its claim has', () => {
  const rows = [...GUIDE.matchAll(/^\| `(<(\w+)[^|]*\/>)` \|[^|]*\| `([\w-]+)`: /gm)];
  expect(rows.length).toBeGreaterThan(8);
  const prose = rows.map(([, tag, , id]) => `<Claim id="${id}">${tag}</Claim>`).join('\n\n');
  edit('updates/monday-night.mdx', (text) => withListed(`${text}\n${prose}\n`));
  expect(check()).toMatch(/: no fault in \d+ files$/);
});
