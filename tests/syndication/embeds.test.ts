import { expect, test } from 'vitest';
import {
  builderPath,
  embeddable,
  embedPath,
  embedsOf,
  fullPath,
  momentPaths,
} from '../../src/syndication/embeds.ts';
import { oembedOf } from '../../src/syndication/oembed.ts';
import { assemble, minute } from '../domain/builders.ts';

const nine = minute('2031-05-01 09:00');

test('a graphic is embedded live at its own address, and frozen below it', () => {
  expect(embedPath({ graphic: 'map' })).toBe('/embed/map/');
  expect(embedPath({ graphic: 'timeline', at: nine })).toBe('/embed/timeline/at/2031-05-01T0900/');
  expect(embedPath({ graphic: 'claim', id: 'a-killed', at: nine })).toBe(
    '/embed/claim/a-killed/at/2031-05-01T0900/',
  );
});

test('each embed leads to the full page of its moment, and to the builder that begins with it', () => {
  expect(fullPath({ graphic: 'map' })).toBe('/map/');
  expect(fullPath({ graphic: 'timeline' })).toBe('/hours/#board');
  expect(fullPath({ graphic: 'casualties' })).toBe('/hours/#casualties');
  expect(fullPath({ graphic: 'casualties', at: nine })).toBe('/at/2031-05-01T0900/#casualties');
  expect(fullPath({ graphic: 'claim', id: 'a-killed', at: nine })).toBe('/claims/a-killed/');
  expect(builderPath({ graphic: 'claim', id: 'a-killed', at: nine })).toBe(
    '/embed/?graphic=claim&claim=a-killed&at=2031-05-01T0900',
  );
});

test('every claim has a live embed; frozen ones have those that are told, from their saying on', () => {
  const dataset = assemble({
    early: { said: '2031-05-01 08:00' },
    late: { said: '2031-05-01 13:00' },
    untold: { said: '2031-05-01 08:00' },
  });
  const told = dataset.claims.filter(({ id }) => id !== 'untold');
  const paths = embedsOf(dataset, told, []).map(embedPath);
  expect(paths).toEqual([
    '/embed/map/',
    '/embed/map/at/2031-05-01T1200/',
    '/embed/timeline/',
    '/embed/timeline/at/2031-05-01T1200/',
    '/embed/casualties/',
    '/embed/casualties/at/2031-05-01T1200/',
    '/embed/claim/early/',
    '/embed/claim/early/at/2031-05-01T1200/',
    '/embed/claim/untold/',
    '/embed/claim/late/',
  ]);
  expect(
    momentPaths(embedsOf(dataset, told, []), 'map').map(({ params }) => params.moment),
  ).toEqual([undefined, 'at/2031-05-01T1200']);
});

test('evidence has an embed by its own name, frozen from when on it shows anything, and leads to its place in the story', () => {
  const dataset = assemble({
    early: { said: '2031-05-01 08:00' },
    late: { said: '2031-05-01 13:00' },
  });
  const map = (name: string) =>
    ({ id: `map-${name}`, kind: 'map', claims: [name], asked: { name } }) as const;
  const embeds = embedsOf(dataset, [], [map('early'), map('late')]);
  expect(embeds.map(embedPath).filter((path) => path.includes('evidence'))).toEqual([
    '/embed/evidence/map-early/',
    '/embed/evidence/map-early/at/2031-05-01T1200/',
    '/embed/evidence/map-late/',
  ]);
  expect(fullPath({ graphic: 'evidence', id: 'map-early', at: nine })).toBe('/#map-early');
  expect(builderPath({ graphic: 'evidence', id: 'map-early' })).toBe(
    '/embed/?graphic=evidence&evidence=map-early',
  );
});

test('what was new between two moments has an embed by both, which leads to its page and to the builder that begins with it', () => {
  const dataset = assemble(
    { early: { said: '2031-05-01 08:00' }, late: { said: '2031-05-01 13:00' } },
    { story: { instants: ['2031-05-01 09:00', '2031-05-01 12:00', '2031-05-01 15:00'] } },
  );
  const embeds = embedsOf(dataset, [], []).filter(({ graphic }) => graphic === 'since');
  expect(embeds.map(embedPath)).toEqual([
    '/embed/since/2031-05-01T0900/2031-05-01T1200/',
    '/embed/since/2031-05-01T0900/2031-05-01T1500/',
    '/embed/since/2031-05-01T1200/2031-05-01T1500/',
  ]);
  expect(embeds.map(({ at }) => at)).toEqual(
    ['12:00', '15:00', '15:00'].map((hour) => minute(`2031-05-01 ${hour}`)),
  );
  expect(fullPath(embeds[0]!)).toBe('/since/2031-05-01T0900/2031-05-01T1200/');
  expect(builderPath(embeds[0]!)).toBe(
    '/embed/?graphic=since&since=2031-05-01T0900/2031-05-01T1200',
  );
});

test('an oEmbed answer is version 1.0, rich, with the snippet, and numbers for width and height', () => {
  const one = embeddable({ graphic: 'map' }, 'Map: “A & B”', 'https://site.example/base');
  const answer = oembedOf(one, {
    name: 'Site',
    address: 'https://site.example/base/',
    card: { address: 'https://site.example/base/card.png', width: 1200, height: 630 },
  });
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Map: “A & B”',
    provider_name: 'Site',
    provider_url: 'https://site.example/base/',
    html:
      `<iframe src="https://site.example/base/embed/map/" title="Map: “A &amp; B”" width="100%" height="${one.height}" loading="lazy" frameborder="0"></iframe>` +
      '<p><a href="https://site.example/base/map/">Map: “A &amp; B”</a></p>',
    width: 640,
    height: one.height,
    thumbnail_url: 'https://site.example/base/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
