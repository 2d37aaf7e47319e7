import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/copydesk/desk/content.ts';
import { assembleBackground } from '../../src/domain/record/background.ts';
import { parsePeriod, stretchOf } from '../../src/domain/values/period.ts';
import { latest, parseWhen } from '../../src/domain/values/when.ts';
import { sayFact } from '../../src/words/en/say/fact.ts';
import { minute } from '../domain/builders.ts';

/** The facts as they were gathered: of when each is, and the pages on which it was read, one a row. */
const ROWS = readFileSync(join(import.meta.dirname, 'background.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [fact, period, source, published, ...rest] = line.split(',');
    return {
      fact: fact!,
      period: period!,
      source: source!,
      published: published!,
      address: rest.slice(0, -1).join(',').replace(/^"|"$/g, ''),
      late: rest.at(-1) === 'later',
    };
  });

const { coded } = readContent(join(import.meta.dirname, '../../content'));
const { facts, sources } = coded!;
const background = assembleBackground(facts.values(), coded!);
/** The end of the second day. */
const NIGHT = minute('2020-09-29 00:00');

test('every fact that was gathered is there, and no other', () => {
  expect([...facts.keys()].toSorted()).toEqual([...new Set(ROWS.map((row) => row.fact))].toSorted());
  expect(facts.size).toBe(94);
});

test('every fact cites the pages on which it was gathered', () => {
  expect(ROWS.filter((row) => !facts.get(row.fact)!.sources.includes(row.source))).toEqual([]);
});

test('every page has the address at which it was read, or none where it is cited by its number', () => {
  const cited = ['sc822', 'sc853', 'sc874', 'sc884', 'un-az2013', 'echr-chir', 'hrw1993'];
  const wrong = ROWS.filter(({ source, address }) => {
    const { url } = sources.get(source)!;
    return cited.includes(source) ? url !== undefined : url !== address;
  });
  expect(wrong).toEqual([]);
});

test('every page has its date, as exact as it was seen', () => {
  const dated = ROWS.filter(({ published }) => published !== '');
  expect(
    dated.filter(({ source, published }) => sources.get(source)!.published?.wording !== published),
  ).toEqual([]);
  expect(dated.length).toBeGreaterThan(170);
});

test('no fact is told of another time than it was gathered for', () => {
  const wrong = ROWS.filter(({ fact, period }) => {
    const { when } = facts.get(fact)!;
    if (!when || period === '') return when !== undefined || period !== '';
    const [told, gathered] = [stretchOf(when), stretchOf(parsePeriod(period))];
    const begins = gathered.from === undefined || (told.from ?? -Infinity) >= gathered.from;
    return !begins || (told.to ?? Infinity) > (gathered.to ?? Infinity);
  });
  expect(wrong.map(({ fact }) => fact)).toEqual([]);
});

test('a fact read only on later pages could not be known on the two days', () => {
  const late = new Set(ROWS.filter((row) => row.late).map((row) => row.fact));
  const known = [...background.values()].filter(({ knownFrom }) => knownFrom <= NIGHT);
  expect(known.filter(({ id }) => late.has(id) || id.startsWith('bg-after-'))).toEqual([]);
  expect(known.length).toBeGreaterThan(40);
});

test('what is withheld has no page to show, and no text tells it', () => {
  const withheld = [...facts.values()].filter((fact) => fact.withheld !== undefined);
  expect(withheld.map(({ id }) => id)).toEqual(['bg-bishkek', 'bg-sc-read']);
  expect(withheld.filter(({ id }) => background.has(id))).toEqual([]);
});

test('a contested word stands in quotation marks, beside who used it', () => {
  const words =
    /\b(?:occupied|occupying|liberated|aggress\w+|terroris\w+|separatist|breakaway|regime|blockade|cleansing|genocide)\b/gi;
  const loose = [...background.values()].flatMap((fact) =>
    [fact.text, ...fact.views.map(({ view }) => view)]
      .map((text) => sayFact(fact, text).replaceAll(/“[^”]*”/g, ''))
      .flatMap((text) => [...text.matchAll(words)].map(([word]) => `${fact.id}: ${word}`)),
  );
  // The word of the Council of Europe’s report, which the note says.
  expect(loose).toEqual(['bg-pace: separatist']);
});

test('the background is short, and as of its last fact', () => {
  const text = readFileSync(join(import.meta.dirname, '../../content/article/background.mdx'), 'utf8');
  const prose = text.split('---\n').slice(2).join('').replaceAll(/<\w+ [^>]*\/>/g, 'n').replaceAll(/<[^>]+>/g, '');
  const words = prose.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
  expect(words).toBeGreaterThan(1200);
  expect(words).toBeLessThan(1800);
  const told = [...text.matchAll(/<Fact id="([^"]+)"/g)].map((match) => background.get(match[1]!)!);
  const asOf = /as_of: (\S+)/.exec(text)![1]!;
  expect(Math.max(...told.map(({ knownFrom }) => knownFrom))).toBe(latest(parseWhen(asOf)));
});

test('everyone who speaks is told in one sentence of at most 24 words', () => {
  const long = [...coded!.claimants.values()].filter(
    ({ who }) => who.split(' ').length > 24 || !/\.$/.test(who),
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});
