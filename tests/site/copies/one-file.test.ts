import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOM } from '../../../src/syndication/one-file.ts';
import { attributesIn, readBuilt, stretch } from '../../built-site.ts';
import { dataset } from '../../reading/edition.ts';
import { FILE, oneFile } from './one-file.ts';

/** What it may weigh as it is sent. */
const MOST = 150_000;

/** A claim in the list of claims. */
const ENTRY = /<li id="c-(?:(?!<\/li>)[\s\S])*<\/li>/g;

const claims: { id: string; told: boolean }[] = JSON.parse(readBuilt('data/claims.json'));
const told = new Set(claims.filter((claim) => claim.told).map(({ id }) => id));

/** As our server and nginx send it: brotli of quality 6, gzip of level 6. */
const sent = (html: string) => [
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length,
  gzipSync(html, { level: 6 }).length,
];

test('the one file weighs at most 150 kB as it is sent, by brotli and by gzip', () => {
  for (const bytes of sent(oneFile)) expect(bytes).toBeLessThanOrEqual(MOST);
});

test('with as many claims as have room a tenth of its bytes is still free, by brotli and by gzip', () => {
  const entries = oneFile.match(ENTRY)!;
  const more = entries.slice(0, ROOM - entries.length).map(otherWords);
  expect(entries.length + more.length).toBe(ROOM);
  const list = stretch(oneFile, '<ol class="all-claims">', '</ol>');
  const full = oneFile.replace(list, () => list + more.join(''));
  expect(full.length).toBeGreaterThan(oneFile.length * 1.03);
  for (const bytes of sent(full)) expect(bytes).toBeLessThanOrEqual(MOST * 0.9);
});

test('with twice the story a tenth of its bytes is still free, since it tells those claims alone that the story tells, in brief', () => {
  const doubled = inBrief.replace(/<(li|a|tr)\s(?:(?!<\1\b)[\s\S])*?<\/\1>/g, (entry) =>
    /#c-|id="c-|data-claims/.test(entry) ? entry + otherClaim(entry) : entry,
  );
  expect(doubled.length).toBeGreaterThan(inBrief.length * 1.4);
  for (const bytes of sent(doubled)) expect(bytes).toBeLessThanOrEqual(MOST * 0.9);
});

/** The same with every longer word of its text turned round, so that it compresses as new text does. */
function otherWords(html: string): string {
  return html.replace(/(?<=>)[^<]+/g, turned);
}

function turned(text: string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => [...word].reverse().join(''));
}

/** The same as another claim has it: its ids and what a screen reader hears are new too. */
function otherClaim(html: string): string {
  return otherWords(html)
    .replace(/(?<= aria-label=")[^"]*/g, turned)
    .replace(/(?<=#c-|id="c-|data-claims="|\/claims\/)[^"/]*/g, turned);
}

/** The file of a story of so many claims that it is brief: without claims and facts that no text tells, summaries and outside addresses. */
const inBrief = oneFile
  .replaceAll(ENTRY, (entry) => {
    const [, id] = /c-([^"]+)/.exec(entry)!;
    if (!told.has(id!)) return '';
    return entry
      .replace(/ \(said to have happened [^)]*\)/, '')
      .replace(/(<\/p><p>)[\s\S]*?(Read at:)/, '$1$2');
  })
  .replaceAll(
    /<li class="sheet"(?:(?!<li class="sheet")[\s\S])*#notes-head"(?:(?!<\/li>).)*<\/li>/g,
    '',
  )
  .replace(/<a [^>]*href="https?:\/\/(?!line-of-contact)[^"]*"[^>]*>([^<]*)<\/a>/g, '$1');

test('the one file names nothing that a browser would ask for, and its policy refuses it', () => {
  expect(oneFile).not.toMatch(/<(?:img|iframe|object|embed|video|audio|source|base)\b/);
  expect(oneFile).not.toMatch(/<script[^>]*\ssrc=|\ssrcset=|@import|@font-face\s*\{[^}]*url\(/);
  expect([...oneFile.matchAll(/\burl\((?!#)[^)]*\)/g)].map(([url]) => url)).toEqual([]);
  expect(attributesIn(oneFile, 'data-src')).toEqual([]);
  expect([...oneFile.matchAll(/<link rel="([^"]*)"/g)].map(([, rel]) => rel)).toEqual([
    'canonical',
  ]);
  expect(oneFile).toMatch(
    /content="default-src 'none'; style-src 'sha256-[^';]+'[^;]*; script-src 'sha256-[^';]+'; base-uri 'none'; form-action 'none'"/,
  );
});

test('each link of the one file leads to what is in it, or to the whole address of the published site', () => {
  const hrefs = [...oneFile.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href]) => href!);
  expect(hrefs.filter((href) => !/^(?:#|https:\/\/|http:\/\/)/.test(href))).toEqual([]);
  expect(
    hrefs.filter((href) => /^https:\/\/line-of-contact\.example\/claims\//.test(href)).length,
  ).toBe(dataset.claims.length);
});

test('the sum beside the one file is that of its bytes, in the form that sha256sum checks', () => {
  const sum = createHash('sha256').update(oneFile).digest('hex');
  const name = FILE.slice('offline/'.length);
  expect(readBuilt(`${FILE}.sha256.txt`)).toBe(`${sum}  ${name}\n`);
  expect(oneFile).toContain(`https://line-of-contact.example/${FILE}.sha256.txt`);
  expect(oneFile).toContain(`sha256sum ${name}`);
  expect(oneFile).toContain('Edition of 23 November 2026.');
  expect(readBuilt('offline/index.html')).toMatch(
    new RegExp(`<a href="/${FILE}" download>\\s*<strong>Download the file`),
  );
});

test('the one file has every claim, and every place in all usages and scripts', () => {
  const ids = [...oneFile.matchAll(/ id="c-([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(dataset.claims.map(({ id }) => id));
  const names = stretch(oneFile, 'id="names"', 'id="about"');
  for (const place of dataset.places.values())
    for (const name of [...Object.values(place.names), ...Object.values(place.scripts)])
      expect(names, place.id).toContain(`>${name}<`);
});
