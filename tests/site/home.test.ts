import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributesIn, builtFiles, DIST, readBuilt, scriptsOf } from '../built-site.ts';

const home = readBuilt('index.html');
const brotli = (data: string | Buffer) => brotliCompressSync(data).length;

/** The ids of the claims that a stretch of the page links to. */
function claimsIn(html: string): string[] {
  const ids = attributesIn(html, 'href').flatMap(
    (href) => /^\/claims\/([a-z][a-z0-9-]*)\/$/.exec(href)?.[1] ?? [],
  );
  return [...new Set(ids)].toSorted();
}

/** Every script that the page loads by itself, inline ones included. */
function scriptsOnHome(): string[] {
  const inline = [...home.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)];
  return [...scriptsOf(home).map(readBuilt), ...inline.map((match) => match[1]!)];
}

function part(from: string, to: string): string {
  const start = home.indexOf(from);
  return home.slice(start, home.indexOf(to, start));
}

test('the key figures stand with their claimants, and silence at the height of a number', () => {
  const figures = part('<ul class="figures"', '</ul>')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(figures).toMatch(/84 .*Karabakh MoD .*by 00:09 on Tuesday 29 September/);
  expect(figures).toMatch(/No number given .*RFE\/RL .*in the morning of Monday 28 September/);
});

test('the timeline and the list carry the same claims', () => {
  const timeline = claimsIn(part('<time-line', '</time-line>'));
  const board = part('id="board"', 'id="article"');
  const log = claimsIn(board.slice(board.indexOf('class="log')));
  expect(timeline.length).toBeGreaterThan(45);
  expect(log).toEqual(timeline);
});

test('every claim on the map stands in the list, in both settings of the map', () => {
  const board = part('id="board"', 'id="article"');
  const map = claimsIn(part('<figure class="locator"', '</figure>'));
  const list = claimsIn(board.slice(board.indexOf('class="log')));
  expect(map.length).toBeGreaterThan(15);
  expect(map.filter((id) => !list.includes(id))).toEqual([]);
});

test('the article has 1,000 to 1,400 words, and no numeral that is neither a date nor from a claim', () => {
  const article = part('<article class="article" id="article">', '</article>');
  const prose = article
    .replace(/<span class="margin-note[\s\S]*?<\/svg>[\s\S]*?<\/span>\s*(?:<\/span>)?/g, ' ')
    .replace(/<a class="ref[^>]*>\d+<\/a>/g, '');
  const words = prose
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  expect(words.length).toBeGreaterThan(1000);
  expect(words.length).toBeLessThan(1400);
});

test('silence, words and own losses keep apart in the casualty part', () => {
  const casualties = part('id="casualties"', 'class="known-box"');
  expect(casualties).toContain('Soldiers killed, by each army’s own count');
  expect(casualties).toContain('What each said of the other’s losses');
  expect(casualties).toContain('No figure for Azerbaijan’s military losses');
  expect(casualties).toContain('several dozen');
  expect(
    [...casualties.matchAll(/class="total"[^>]*>\s*([^<\s]+)/g)].map((match) => match[1]),
  ).toEqual(['10', '16', '31', '58', '84']);
});

test('the page weighs at most 60 kB for the first paint, at most 8 kB of it script', () => {
  const preloaded = [...home.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  const faces = preloaded.map((path) => readFileSync(join(DIST, path)).length);
  expect(faces).toHaveLength(2);
  expect(brotli(home) + faces[0]! + faces[1]!).toBeLessThanOrEqual(60_000);
  expect(scriptsOnHome().reduce((sum, code) => sum + brotli(code), 0)).toBeLessThanOrEqual(8_000);
});

test('the map costs at most 18 kB before it is touched', () => {
  const map = /<contact-map[\s\S]*?<\/contact-map>/;
  expect(home).toMatch(map);
  expect(brotli(home) - brotli(home.replace(map, ''))).toBeLessThanOrEqual(18_000);
});

test('the switches of the layers add at most 0.4 kB of script', () => {
  const switches = scriptsOf(readBuilt('map/index.html'))
    .map(readBuilt)
    .filter((code) => code.includes('.layers input'));
  expect(switches).toHaveLength(1);
  expect(brotli(switches[0]!)).toBeLessThanOrEqual(400);
});

test.each([
  ['as-known', 3_000],
  ['time-line', 1_500],
])('the script of <%s> has at most %i bytes', (name, most) => {
  const own = scriptsOnHome().filter((code) => code.includes(`\`${name}\``));
  expect(own).toHaveLength(1);
  expect(brotli(own[0]!)).toBeLessThanOrEqual(most);
});

test('timeline, filter and linking together have at most 5 kB of script on a board, what comes on demand included', () => {
  const parts =
    /^_astro\/(?:Timeline|ChosenClaim|ClaimFilter|claim-filter|board-filter|filter|claim-card)[.-](?!.*ledger)/;
  const files = builtFiles('.js').filter((file) => parts.test(file));
  expect(files.length).toBeGreaterThanOrEqual(6);
  const bytes = files.reduce((sum, file) => sum + brotli(readBuilt(file)), 0);
  expect(bytes).toBeLessThanOrEqual(5_000);
});

test('what several scripts share is one file of at most 1,500 bytes', () => {
  const [file, ...more] = builtFiles('.js').filter((name) => name.startsWith('_astro/common.'));
  expect(more).toEqual([]);
  expect(brotli(readBuilt(file!))).toBeLessThanOrEqual(1_500);
});

test('the first 14 kB hold the styles, the headline, the standfirst and the key figures', () => {
  const figuresEnd = home.indexOf('</ul>', home.indexOf('<ul class="figures"'));
  expect(brotli(home.slice(0, figuresEnd))).toBeLessThanOrEqual(14_000);
  expect(home.indexOf('</style>')).toBeLessThan(home.indexOf('<body'));
});

test('the data of the live map weighs at most 45 kB', () => {
  expect(brotli(readBuilt('data/map.json'))).toBeLessThanOrEqual(45_000);
});
