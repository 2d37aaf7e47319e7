import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toldClaims } from '../../../src/copydesk/told/told-claims.ts';
import { disputesOf } from '../../../src/domain/record/disputes.ts';
import { tell } from '../../../src/words/en/attribution.ts';
import { attributesIn, builtFiles, DIST, readBuilt, ROOT, stretch } from '../../built-site.ts';
import { dataset, time } from '../../reading/edition.ts';
import { dump } from '../../reading/text-dump.ts';

const pages = builtFiles('.html').filter((file) => file.startsWith('text/'));
const short = readBuilt('text/index.html');
const story = readBuilt('text/story/index.html');
const lines = [short, story].flatMap((html) => dump(html).lines);
const disputes = dump(readBuilt('text/disputes/index.html')).lines;
const list = pages.filter((file) => file.startsWith('text/claims/')).map(readBuilt);

/** The first 14,000 bytes as they are, not compressed, as a text browser shows them. */
const first = dump(Buffer.from(short).subarray(0, 14_000).toString()).lines.join('\n');

test.each([
  ['what happened', /fighting broke out between Armenian and Azerbaijani forces/],
  ['when', /Sunday 27 September 2020/],
  ['where', /Along the line of contact/],
  ['whose the region was', /within Azerbaijan’s recognised borders/],
  ['who the parties are', /most of its people were Armenians[\s\S]*Armenia backed/],
  [
    'that Azerbaijan says who began',
    /\nAzerbaijan[^\n:]*: Losses|According to Azerbaijan, Armenian/,
  ],
  ['that Armenia says who began', /according to Armenia, Azerbaijan attacked first/],
  ['a side’s own losses', /\nKarabakh Defence Ministry, by 00:09 Tue 29 Sep: 84 killed/],
  [
    'the same by the other side',
    /: more than 550 killed and wounded\. It spoke of Armenia’s army\. Denied by Armenia/,
  ],
  ['the other side’s silence', /: No figure released for Azerbaijan’s military losses/],
  ['its losses by the other side', /: over 400 killed\. Contradicted by Azerbaijan/],
  ['civilians', /Civilians in Azerbaijan\n/],
])('the first 14 kB of the text edition, uncompressed, tell %s', (_, words) => {
  expect(first).toMatch(words);
});

test('a page of the text edition is one file of words: no script, no drawing, no face, a style of at most 500 bytes', () => {
  expect(pages.length).toBeGreaterThanOrEqual(7);
  for (const page of pages) {
    const html = readBuilt(page);
    expect(html.match(/<(?:script|svg|img|iframe|picture|video|input|button|details)\b/g)).toBe(
      null,
    );
    expect(html.match(/<link rel="(?!canonical)[^"]*"/g), page).toBe(null);
    expect(html, page).not.toMatch(/@font-face|url\(|@import/);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
    expect(styles.join('').length, page).toBeLessThanOrEqual(500);
  }
});

test('the story in words tells each of its claims by who, when and what, and who stands against it', () => {
  const told = toldClaims(readFileSync(join(ROOT, 'content/article/explainer.mdx'), 'utf8'));
  expect(told.length).toBeGreaterThan(60);
  for (const id of told) {
    const claim = dataset.byId.get(id)!;
    const line = lines.find((one) => one.includes(`${tell(claim, time)}.`));
    expect(line, id).toBeDefined();
    const against = [...claim.deniedBy, ...claim.contradicts].filter(
      (other) => other.side.camp !== claim.side.camp && !other.retrospective,
    );
    if (against.length > 0) expect(line, id).toMatch(/(?:Denied|Contradicted) by \S/);
  }
});

test('the list in words has all claims, each with its summary, and all questions stand on the page of who says what', () => {
  const text = list.map((html) => dump(html).lines.join('\n')).join('\n');
  const ids = list.flatMap((html) => [...html.matchAll(/ id="c-([^"]+)"/g)].map(([, id]) => id));
  expect(ids.toSorted()).toEqual(dataset.claims.map(({ id }) => id).toSorted());
  for (const claim of dataset.claims) {
    expect(text, claim.id).toContain(tell(claim, time));
    expect(text, claim.id).toContain(claim.summary.replace(/\s+/g, ' '));
  }
  for (const { question } of disputesOf(dataset)) expect(disputes).toContain(question.title);
});

test('a letter in a paragraph has its note right behind that paragraph, or behind an earlier one of its chapter', () => {
  let letters = 0;
  for (const chapter of [short, story].flatMap((html) => html.split(/<h2\b/))) {
    const known = new Set<string>();
    for (const [, paragraph, behind] of chapter.matchAll(
      /<p>((?:(?!<\/p>)[\s\S])*<a href="#n-[^"]*">\[[\s\S]*?)<\/p>([\s\S]*?)(?=<p>(?!Who said)|$)/g,
    )) {
      for (const [, id] of behind!.matchAll(/<li id="(n-[^"]+)"/g)) known.add(id!);
      for (const [, id] of paragraph!.matchAll(/href="#(n-[^"]+)"/g)) {
        letters += 1;
        expect(known, id).toContain(id);
      }
    }
  }
  expect(letters).toBeGreaterThan(70);
});

test('the first page of the text edition fits with its headers into the first window of a line, and leads to each chapter of the story', () => {
  expect(brotliCompressSync(short).length).toBeLessThanOrEqual(4000);
  expect(gzipSync(short).length).toBeLessThanOrEqual(5000);
  const chapters = [...story.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id!);
  expect(chapters.length).toBeGreaterThan(5);
  const others = ['disputes', 'known', 'disputed', 'not-known', 'method'];
  const list = stretch(short, '<h2>Go on reading</h2>', '</main>');
  // What once stood on this page is still found under its old address.
  expect(
    [...list.matchAll(/<li id="([^"]+)"><a href="([^"]+)"/g)].map(([, ...entry]) => entry),
  ).toEqual([
    ...chapters.map((id) => [id, `/text/story/#${id}`]),
    ...others.map((id) => [id, `/text/disputes/#${id}`]),
  ]);
});

test('each page of the text edition has the way to all others at its head and at its foot', () => {
  const parts = [
    '/text/',
    '/text/story/',
    '/text/disputes/',
    '/text/background/',
    '/text/claims/',
    '/offline/',
  ];
  for (const page of pages) {
    const html = readBuilt(page);
    for (const nav of [html.split('</header>')[0]!, html.split('<footer>')[1]!])
      expect(
        attributesIn(nav, 'href').filter((href) => parts.includes(href)),
        page,
      ).toEqual(parts);
  }
});

test('in a text browser the dump of the pages is that of our own reading of them, where there is one', () => {
  for (const [program, args] of [
    ['w3m', ['-dump', '-cols', '200', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8']],
    ['lynx', ['-dump', '-nolist', '-width=200', '-force_html', '-display_charset=UTF-8']],
  ] as const) {
    if (spawnSync(program, ['-version']).error) continue;
    // A list’s own numbers are not in the HTML.
    for (const page of pages.filter((one) => !/<ol\b/.test(readBuilt(one)))) {
      const { stdout } = spawnSync(program, [...args, join(DIST, page)], { encoding: 'utf8' });
      expect(wordsOf(stdout), `${program} ${page}`).toEqual(
        wordsOf(dump(readBuilt(page)).lines.join('\n')),
      );
    }
  }
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('every full page has the way to the text edition in its head, and that has the way to the one file', () => {
  const full = builtFiles('.html').filter((file) =>
    readBuilt(file).includes('<header class="wrap mast"'),
  );
  const own = /^offline\/[^/]+\.html$/;
  for (const page of full.filter((file) => !own.test(file) || file === 'offline/index.html')) {
    const head = readBuilt(page).split('</header>')[0]!;
    expect(head.match(/<a href="\/text\/"[^>]*>\s*Text\s*<\/a>/)?.length, page).toBe(1);
  }
  for (const page of pages)
    expect(readBuilt(page).split('</header>')[0]).toContain('href="/offline/"');
});
