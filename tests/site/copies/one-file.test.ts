import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributesIn, readBuilt, stretch } from '../../built-site.ts';
import { dataset } from '../../reading/edition.ts';
import { FILE, oneFile } from './one-file.ts';

/** What it may weigh as it is sent. */
const MOST = 150_000;

/** As our server and nginx send it: brotli of quality 6, gzip of level 6. */
const sent = (html: string) => [
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length,
  gzipSync(html, { level: 6 }).length,
];

test('the one file weighs at most 150 kB as it is sent, by brotli and by gzip', () => {
  for (const bytes of sent(oneFile)) expect(bytes).toBeLessThanOrEqual(MOST);
});

test('with twice the claims in its lists, timeline and tables a tenth of its bytes would still be free', () => {
  const doubled = oneFile.replace(/<(li|a|tr)\s(?:(?!<\1\b)[\s\S])*?<\/\1>/g, (entry) =>
    /#c-|id="c-|data-claims/.test(entry) ? entry + otherWords(entry) : entry,
  );
  expect(doubled.length).toBeGreaterThan(oneFile.length * 1.3);
  const [brotli] = sent(doubled);
  console.info(`one file: ${sent(oneFile).join(', ')} bytes; with twice the claims: ${brotli}`);
  expect(brotli).toBeLessThanOrEqual(MOST * 0.9);
});

/** The same with every longer word of its text turned round, so that it compresses as new text does. */
function otherWords(html: string): string {
  return html.replace(/(?<=>)[^<]+/g, (text) =>
    text.replace(/\p{L}{4,}/gu, (word) => [...word].reverse().join('')),
  );
}

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
