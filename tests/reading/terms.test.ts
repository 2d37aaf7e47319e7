import { expect, test } from 'vitest';
import { attributesIn, builtFiles, readBuilt } from '../built-site.ts';
import { terms } from './edition.ts';
import { dump } from './text-dump.ts';

const TEXTS = /^(?:index|background\/index|method\/index|updates\/[^/]+\/index)\.html$/;
const pages = builtFiles('.html').filter(
  (file) => TEXTS.test(file) && file !== 'updates/index.html',
);

/** The ids that the marks of a page lead to, and the words that are marked. */
function marksIn(html: string): { id: string; words: string }[] {
  return [...html.matchAll(/<a class="term"[^>]*href="#word-([a-z0-9-]+)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, id, words]) => ({ id: id!, words: words!.trim() }),
  );
}

test('each text marks its words once, and explains each of them once, in the same order', () => {
  expect(pages.length).toBeGreaterThan(6);
  for (const file of pages) {
    const html = readBuilt(file);
    const marked = marksIn(html).map(({ id }) => id);
    const explained = attributesIn(html, 'id').flatMap((id) => /^word-(.+)$/.exec(id)?.[1] ?? []);
    expect(marked, file).toEqual(explained);
    expect(new Set(marked).size, file).toBe(marked.length);
    expect(marked.length, file).toBeGreaterThan(1);
  }
});

test('the story marks these words', () => {
  expect(marksIn(readBuilt('index.html'))).toEqual([
    { id: 'nagorno-karabakh', words: 'Nagorno-Karabakh' },
    { id: 'line-of-contact', words: 'line of contact' },
    { id: 'karabakh-armenians', words: 'Karabakh Armenians' },
    { id: 'defence-army', words: 'Karabakh army' },
    { id: 'ombudsman', words: 'ombudsman' },
  ]);
});

test('no meaning stands in a sentence, and none in an article that a reader view keeps', () => {
  for (const file of pages) {
    const html = readBuilt(file).replaceAll(/<aside class="terms"[\s\S]*?<\/aside>/g, '');
    const { lines } = dump(html.replaceAll(/<dl class="fields">[\s\S]*?<\/dl>/g, ''));
    const told = terms.filter(({ meaning }) => lines.some((line) => line.includes(meaning)));
    expect(
      told.map(({ id }) => id),
      file,
    ).toEqual([]);
  }
});

test('a claimant’s name in a note leads to who that is', () => {
  const ids = new Set(attributesIn(readBuilt('background/index.html'), 'id'));
  const notes = [...readBuilt('index.html').matchAll(/<ol class="ui">[\s\S]*?<\/ol>/g)].join('');
  const who = [...notes.matchAll(/<a class="who" href="\/background\/#(who-[a-z-]+)"/g)].map(
    ([, id]) => id!,
  );
  expect(who.length).toBeGreaterThan(70);
  expect(who.filter((id) => !ids.has(id))).toEqual([]);
});
