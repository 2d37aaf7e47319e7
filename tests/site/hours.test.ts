import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import {
  brotli,
  builtFiles,
  claimsIn,
  firstFaces,
  readBuilt,
  scriptsOf,
  stretch,
  weigh,
} from '../built-site.ts';

const hours = readBuilt('hours/index.html');
const part = (from: string, to: string) => stretch(hours, from, to);

/** The files that a script imports before it runs. */
function importsOf(file: string): string[] {
  const found = readBuilt(file).matchAll(/\bfrom\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  return [...found].map(([, name]) => `_astro/${name}`);
}

/** What a script shares with only some of the others. */
const sharedBy = (file: string) => importsOf(file).filter((name) => !/\/common\./.test(name));

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

test('the page weighs at most 60 kB for the first paint, at most 9 kB of it script', () => {
  expect(brotli(hours) + sum(firstFaces(hours), weigh)).toBeLessThanOrEqual(60_000);
  const bytes = scriptsOf(hours).map((path) => brotli(readBuilt(path)));
  expect(sum(bytes)).toBeLessThanOrEqual(9_000);
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
])(
  'the script of <%s> has at most %i bytes, what it shares with the filter included',
  (name, most) => {
    const own = scriptsOf(hours).filter((file) => readBuilt(file).includes(`define(\`${name}\``));
    expect(own).toHaveLength(1);
    const bytes = [own[0]!, ...sharedBy(own[0]!)].map((file) => brotli(readBuilt(file)));
    expect(sum(bytes)).toBeLessThanOrEqual(most);
  },
);

test('timeline, filter and linking together have at most 5 kB of script on a board, what comes on demand included', () => {
  const parts =
    /^_astro\/(?:Timeline|ChosenClaim|ClaimFilter|claim-filter|board-filter|claim-card)\./;
  const files = builtFiles('.js').filter((file) => parts.test(file));
  expect(files.length).toBeGreaterThanOrEqual(6);
  expect(sum(files.map((file) => brotli(readBuilt(file))))).toBeLessThanOrEqual(5_000);
});

test('what several scripts share is one file of at most 2,200 bytes', () => {
  const shared = [...new Set(scriptsOf(hours).flatMap((file) => importsOf(file)))];
  expect(shared).toEqual([expect.stringContaining('/common.')]);
  expect(brotli(readBuilt(shared[0]!))).toBeLessThanOrEqual(2_200);
});

test('the data of the live map weighs at most 45 kB', () => {
  expect(brotli(readBuilt('data/map.json'))).toBeLessThanOrEqual(45_000);
});

test('no list tells by colour alone that a claim was replaced: what is set paler says so', () => {
  for (const page of [
    'hours',
    'at/2020-09-28T1600',
    'since/2020-09-28T0000/2020-09-29T0100',
    'updates/monday-night',
    'embed/map',
  ]) {
    const entries = readBuilt(`${page}/index.html`).match(/<li data-f.*?<\/li>/gs) ?? [];
    const paler = entries.filter((entry) => /^<li[^>]* replaced"/.test(entry));
    const saying = entries.filter((entry) =>
      /<span(?: data-s="\d+")?>\s*Replaced by <span[^>]*>[^<]+<\/span>, \w/.test(entry),
    );
    expect(paler.length, page).toBeGreaterThan(0);
    expect(saying, page).toEqual(paler);
  }
});
