import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { latest } from '../../src/domain/values/when.ts';
import { readPage } from '../browser/reading.ts';
import { HEADS } from './claim-heads.ts';
import { dataset, time } from './edition.ts';
import { readerView } from './reader-view.ts';
import { tell } from '../../src/words/en/attribution.ts';

const FROZEN = dataset.story.instants
  .filter((instant) => latest(instant) <= latest(dataset.story.window.to))
  .map(({ wording }) => `/at/${wording.replace(' ', 'T').replace(':', '')}/`);
const STORIES = ['/', '/updates/sunday-midday/', '/updates/monday-night/'];

/** The text of what a reader of the page itself sees, in one line each. */
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[hidden]'))
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      }),
  );

test.each(['/', '/hours/', ...FROZEN])(
  'the reader view of %s keeps every one of the losses with who said it and when',
  async (path) => {
    const { page } = await readPage(path);
    const voices = await shown(page, '.losses dd');
    expect(voices).toHaveLength(8);
    const kept = await readerView(page);
    expect(voices.filter((voice) => !kept.includes(voice))).toEqual([]);
    const figures = voices.filter((voice) => /\d+ killed/.test(voice));
    expect(figures.filter((figure) => !HEADS.some((head) => figure.startsWith(head)))).toEqual([]);
  },
);

test.each(STORIES)('the reader view of %s keeps every paragraph word for word', async (path) => {
  const { page } = await readPage(path);
  const paragraphs = await shown(page, '.article p:has(a.claim)');
  expect(paragraphs.length).toBeGreaterThan(2);
  const kept = await readerView(page);
  expect(paragraphs.filter((paragraph) => !kept.includes(paragraph))).toEqual([]);
});

test.each(STORIES)('in the reader view of %s no note stands inside a sentence', async (path) => {
  const { page } = await readPage(path);
  const kept = await readerView(page);
  const notes = kept.filter((line) => HEADS.some((head) => line.includes(head)));
  expect(notes.length).toBeGreaterThan(10);
  // Behind the drawing of a toll its claims follow one another in a line of their own.
  const inside = notes.filter((line) => !HEADS.some((head) => line.startsWith(head)));
  expect(inside.filter((line) => !line.startsWith('Scale: '))).toEqual([]);
});

test('the reader view of a claim keeps its figures, who said it and when', async () => {
  const { page } = await readPage('/claims/ka-28-15-more/');
  expect(await page.title()).toContain(tell(dataset.byId.get('ka-28-15-more')!, time));
  const kept = await readerView(page);
  expect(kept).toEqual(
    expect.arrayContaining([
      'the Karabakh army, by 09:48 on Monday 28 September:',
      'Fifteen more Karabakh soldiers were killed in Sunday’s fighting, which brings the total to 31, and more than 100 were wounded.',
      '31 killed (Karabakh Armenians, combatants); running total, counted from morning of Sun 27 Sep',
      '15 killed (Karabakh Armenians, combatants); newly added, counted from morning of Sun 27 Sep',
    ]),
  );
});
