import { expect, test } from 'vitest';
import { attributesIn, readBuilt } from '../built-site.ts';
import { coded } from '../reading/edition.ts';

const page = readBuilt('background/index.html');
const { facts, claimants, sides } = coded;

/** What a reader copies of some markup. */
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', '’')
    .trim();

const article = /<article class="article">([\s\S]*?)<\/article>/.exec(page)![1]!;
const notes = /<section class="part fact-notes"[\s\S]*?<\/section>/.exec(page)![0];

test('every fact that may be shown has its note on the page, once', () => {
  const shown = [...facts.values()].filter(({ withheld }) => withheld === undefined);
  const ids = attributesIn(notes, 'id').filter((id) => id.startsWith('f-'));
  expect(ids.toSorted()).toEqual(shown.map(({ id }) => `f-${id}`).toSorted());
});

test('every mark of the text leads to the note of its number', () => {
  const order = attributesIn(notes, 'id').filter((id) => id.startsWith('f-'));
  const marks = [...article.matchAll(/<a class="fact-ref"[^>]*>/g)].map(([tag]) => tag);
  expect(marks.length).toBeGreaterThan(80);
  for (const mark of marks) {
    const [href] = attributesIn(mark, 'href');
    const [number] = attributesIn(mark, 'data-number');
    expect(order[Number(number) - 1]).toBe(href!.slice(1));
  }
});

test('no mark is in a copied sentence', () => {
  expect(plain(article)).toContain(
    'No state recognised it as independent, and Armenia did not either. In 2008 the UN General Assembly',
  );
});

test('a note shows no page that only backs the reading, and links to no other', () => {
  const links = attributesIn(notes, 'href').filter((href) => href.startsWith('http'));
  const shown = [...coded.sources.values()].filter(({ backing }) => !backing);
  const pages = new Set(shown.map(({ url }) => url));
  expect(links.length).toBeGreaterThan(150);
  expect(links.filter((href) => !pages.has(href.replaceAll('&amp;', '&')))).toEqual([]);
});

test('everyone is told, by side in the story’s order', () => {
  const who = /<section class="part" id="who"[\s\S]*?<\/section>/.exec(page)![0];
  const names = [...who.matchAll(/<h3 class="who">([^<]+)<\/h3>/g)].map((match) =>
    match[1]!.trim(),
  );
  expect(names).toEqual([...sides.values()].map(({ name }) => name));
  const text = plain(who);
  expect([...claimants.values()].filter(({ who: told }) => !text.includes(told))).toEqual([]);
});

test('a claim’s page says who its claimant is', () => {
  const { who } = claimants.get('stepanyan')!;
  expect(plain(readBuilt('claims/am-27-2heli-3uav/index.html'))).toContain(who);
});

test('the line of the years has the same entries as its list', () => {
  const years = /<section class="years"[\s\S]*?<\/section>/.exec(page)![0];
  const drawn = [...years.matchAll(/<g class="years-mark[^"]*">/g)].length;
  const listed = [...years.matchAll(/<li>/g)].length;
  const told = [...facts.values()].filter(({ line }) => line !== undefined).length;
  expect([drawn, listed]).toEqual([told + 1, told + 1]);
});

test('no page of the two days holds a fact that came out later', () => {
  for (const file of ['at/2020-09-28T0900/index.html', 'updates/monday-night/index.html'])
    expect(readBuilt(file)).not.toContain('bg-after-');
});
