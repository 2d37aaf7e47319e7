import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, readPage } from '../browser/reading.ts';
import { ROOT } from '../built-site.ts';
import { HEADS } from './claim-heads.ts';
import { coded, dataset, time } from './edition.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const PAGES = [
  ['/', 'article/explainer'],
  ['/background/', 'article/background'],
  ['/updates/sunday-midday/', 'updates/sunday-midday'],
  ['/updates/sunday-night/', 'updates/sunday-night'],
  ['/updates/monday-morning/', 'updates/monday-morning'],
  ['/updates/monday-night/', 'updates/monday-night'],
] as const;

/** What a reader has in hand after dragging over a paragraph and copying it, for each paragraph of the text. */
const copied = (page: Page) =>
  page.locator('.article p:not(.note), .article p:has(a.claim)').evaluateAll((paragraphs) =>
    paragraphs
      .filter((paragraph) => paragraph.checkVisibility() && !paragraph.closest('.evidence, .notes'))
      .map((paragraph) => {
        const selection = getSelection()!;
        selection.selectAllChildren(paragraph);
        return selection.toString();
      }),
  );

/** The runs of digits of a text, thousands in one. */
const digits = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+/g) ?? [];

/** Every run of digits that a text may show: its own, those of figures and times of claims, and those of facts. */
function runsOf(text: string): Set<string> {
  const { facts } = coded;
  const ofClaims = dataset.claims.flatMap(({ figures, said, happened, quote = '' }) => [
    ...figures.map(({ count }) => count.wording),
    ...[said, ...(happened ? [happened] : [])].map(time.sayWhen),
    quote,
  ]);
  const ofFacts = [...facts.values()].map((fact) => JSON.stringify(fact));
  const own = readFileSync(join(ROOT, `content/${text}.mdx`), 'utf8').replaceAll(/<[^>]+>/g, ' ');
  return new Set([own, ...ofClaims, ...ofFacts].flatMap(digits));
}

test.each(PAGES)('a paragraph copied from %s has no digits but its own', async (path, text) => {
  const known = runsOf(text);
  for (const viewport of [PHONE, DESK]) {
    const { page } = await readPage(path, { viewport });
    const paragraphs = await copied(page);
    expect(paragraphs.length).toBeGreaterThan(1);
    const strange = paragraphs.flatMap(digits).filter((run) => !known.has(run));
    expect(strange, `${viewport.width} px`).toEqual([]);
  }
});

test.each(PAGES)('a paragraph copied from %s has no note in it, opened or not', async (path) => {
  const { page } = await readPage(path, { viewport: PHONE });
  const before = await copied(page);
  await page
    .locator('details.notes')
    .evaluateAll((notes) => notes.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  expect(await copied(page)).toEqual(before);
  expect(before.filter((text) => HEADS.some((head) => text.includes(head)))).toEqual([]);
});

test('the steps of the toll are copied as they stand: 10, 16, 31, 58 and 84', async () => {
  for (const viewport of [PHONE, DESK]) {
    const { page } = await readPage('/', { viewport });
    const [toll] = (await copied(page)).filter((text) =>
      text.startsWith('The Karabakh side’s count'),
    );
    expect(toll).toContain(
      '10 around midday on Sunday; 16 later that day; 31 in Sunday’s clashes, with more than 100 wounded,',
    );
    expect(toll).toContain('58 by mid-afternoon; 84 around midnight.');
  }
});

test('the steps of the toll are copied with a drag of the mouse too, from the first word to the last', async () => {
  const { page } = await openPage('/', { viewport: DESK });
  const paragraph = page.locator('.article p', { hasText: 'The Karabakh side’s count' });
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ clickCount: 3, position: { x: 4, y: 8 } });
  const text = await page.evaluate(() => getSelection()!.toString().trim());
  expect(text).toBe((await paragraph.innerText()).trim());
  expect(text.endsWith('No report that we read explains the difference.')).toBe(true);
});
