import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instantSlug, latest, type When } from '../../src/domain/values/when.ts';
import { builtFiles, DIST, readBuilt } from '../built-site.ts';
import { coded } from '../reading/edition.ts';

const ORIGIN = 'https://line-of-contact.example';
const { story, updates, claims } = coded;
const slugOf = (moment: When) => instantSlug(latest(moment));
const instants = story.instants.map(slugOf);
const moments = [
  ...new Set([...instants, ...[...updates.values()].map(({ as_of }) => slugOf(as_of))]),
].toSorted();
const pages = builtFiles('.html').filter((file) => !/^embed\/./.test(file));

/** The tags of a page that other sites read, each name with all its values. */
function tagsOf(html: string): Record<string, string[]> {
  const tags = [
    ...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g),
  ];
  const names = Object.groupBy(tags, ([, name]) => name!);
  return Object.fromEntries(
    Object.entries(names).map(([name, found]) => [name, found!.map(([, , value]) => value!)]),
  );
}

const NAMES = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
];

test('every page says once what other sites show for a link, and where the page is', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = readBuilt(file);
    const tags = tagsOf(html);
    expect(Object.keys(tags), file).toEqual(NAMES);
    expect(
      Object.values(tags).filter((values) => values.length !== 1),
      file,
    ).toEqual([]);
    expect(html, file).toContain(`<link rel="canonical" href="${tags['og:url']![0]}"`);
    expect(html, file).toContain(
      `<meta name="description" content="${tags['og:description']![0]}"`,
    );
  }
});

test('every card that a page names is a PNG file of 1200 by 630 and under 300 kB, of a claim under 40 kB', () => {
  const named = new Set(pages.map((file) => tagsOf(readBuilt(file))['og:image']![0]!));
  expect(named.size).toBe(moments.length + 1 + claims.size);
  for (const address of named) {
    expect(address.startsWith(`${ORIGIN}/cards/`)).toBe(true);
    const path = join(DIST, address.slice(ORIGIN.length));
    const head = readFileSync(path).subarray(0, 24);
    expect(head.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    const ofClaim = address.startsWith(`${ORIGIN}/cards/claims/`);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect(statSync(path).size, address).toBeLessThan(ofClaim ? 40_000 : 300_000);
  }
});

test('a claim has a card of its own, a frozen page, an update and what was new by a moment that of their moment, every other page that of the record as it is', () => {
  for (const file of pages) {
    const slug = /^updates\/([^/]+)\/index/.exec(file)?.[1];
    const instant = slug
      ? slugOf(updates.get(slug)!.as_of)
      : /^(?:at|since\/[^/]+)\/([^/]+)\//.exec(file)?.[1];
    const claim = /^claims\/([a-z][^/]*)\/index/.exec(file)?.[1];
    const card = claim ? `claims/${claim}` : (instant ?? 'latest');
    expect(tagsOf(readBuilt(file))['og:image'], file).toEqual([`${ORIGIN}/cards/${card}.png`]);
  }
  expect(moments).toContain('2020-09-27T1400');
  expect(builtFiles('.png')).toEqual([
    ...moments.map((name) => `cards/${name}.png`),
    ...[...claims.keys()].map((id) => `cards/claims/${id}.png`).toSorted(),
    'cards/latest.png',
  ]);
});

test('no two moments have the same card', () => {
  const cards = moments.map((name) => readFileSync(join(DIST, `cards/${name}.png`), 'base64'));
  expect(new Set(cards).size).toBe(moments.length);
});

test('the text for those who do not see a card says of what it is, and as known when', () => {
  const alt = (file: string) => tagsOf(readBuilt(file))['og:image:alt']![0];
  expect(alt('at/2020-09-28T0900/index.html')).toBe(
    `${story.subject}: map of the claims. As known at 09:00 on Monday 28 September 2020, local time (UTC+4).`,
  );
  expect(alt('claims/az-27-1heli/index.html')).toBe(
    'Azerbaijan Defence Ministry, by 10:02 Sun 27 Sep: 1 Azerbaijani helicopter shot down, crew alive. Contradicted by Armenia Defence Ministry, by 09:04 Sun 27 Sep.',
  );
  expect(alt('updates/sunday-midday/index.html')).toContain('As known at 14:00');
  expect(alt('index.html')).toBe(
    `${story.subject}: map of the claims. As known at 01:00 on Tuesday 29 September 2020, local time (UTC+4).`,
  );
});
