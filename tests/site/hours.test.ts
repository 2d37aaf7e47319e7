import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributesIn, builtFiles, DIST, readBuilt, scriptsOf } from '../built-site.ts';

const hours = readBuilt('hours/index.html');
const brotli = (data: string | Buffer) => brotliCompressSync(data).length;

/** The ids of the claims that a stretch of the page shows, whether their marks stand alone or together. */
function claimsIn(html: string): string[] {
  const alone = attributesIn(html, 'href').flatMap(
    (href) => /^\/claims\/([a-z][a-z0-9-]*)\/$/.exec(href)?.[1] ?? [],
  );
  const together = attributesIn(html, 'data-claims').flatMap((ids) => ids.split(' '));
  return [...new Set([...alone, ...together])].toSorted();
}

function part(from: string, to: string): string {
  const start = hours.indexOf(from);
  return hours.slice(start, hours.indexOf(to, start));
}

/** The list of the board, its earlier part included. */
const log = () => claimsIn(part('<details class="earlier"', 'id="losses"'));

test('the timeline and the list carry the same claims', () => {
  const timeline = claimsIn(part('<time-line', '</time-line>'));
  expect(timeline.length).toBeGreaterThan(45);
  expect(log()).toEqual(timeline);
});

test('every claim on the map stands in the list, in both settings of the map', () => {
  const map = claimsIn(part('<figure class="locator"', '</figure>'));
  expect(map.length).toBeGreaterThan(15);
  expect(map.filter((id) => !log().includes(id))).toEqual([]);
});

test('silence, words and own losses keep apart in the casualty part', () => {
  const casualties = part('id="casualties"', 'class="known-box"');
  expect(casualties).toContain('Soldiers killed, by each army’s own count');
  expect(casualties).toContain('What each said of the other’s losses');
  expect(casualties).toContain('No figure released for Azerbaijan’s military losses');
  expect(casualties).toContain('several dozen');
  expect(
    [...casualties.matchAll(/class="total"[^>]*>\s*([^<\s]+)/g)].map((match) => match[1]),
  ).toEqual(['10', '16', '31', '58', '84']);
});

test('the page weighs at most 60 kB for the first paint, at most 8 kB of it script', () => {
  const preloaded = [...hours.matchAll(/<link rel="preload" href="([^"]+)"/g)];
  const faces = preloaded.map(([, path]) => readFileSync(join(DIST, path!)).length);
  expect(faces).toHaveLength(2);
  expect(brotli(hours) + faces[0]! + faces[1]!).toBeLessThanOrEqual(60_000);
  const bytes = scriptsOf(hours).map((path) => brotli(readBuilt(path)));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8_000);
});

test('the map costs at most 18 kB before it is touched', () => {
  const map = /<contact-map[\s\S]*?<\/contact-map>/;
  expect(hours).toMatch(map);
  expect(brotli(hours) - brotli(hours.replace(map, ''))).toBeLessThanOrEqual(18_000);
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
  const own = scriptsOf(hours)
    .map(readBuilt)
    .filter((code) => code.includes(`\`${name}\``));
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

test('the data of the live map weighs at most 45 kB', () => {
  expect(brotli(readBuilt('data/map.json'))).toBeLessThanOrEqual(45_000);
});
