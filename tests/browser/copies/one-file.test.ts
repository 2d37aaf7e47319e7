import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { DIST } from '../../built-site.ts';
import { COLOURS, violations, type RunOnly } from '../axe.ts';
import { layOut, type Reading } from '../browser.ts';
import { reading, readingOnly, readingTab, readPage } from '../reading.ts';
import { FILE } from '../../site/copies/one-file.ts';

const TAGS: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The pages of the text edition. */
const WORDS = ['', 'story/', 'disputes/', 'background/', 'claims/'].map((part) => `/text/${part}`);

const PHONE = { width: 390, height: 800 };

/** A download folder, with nothing in it but the file. */
const folder = mkdtempSync(join(tmpdir(), 'download-'));
const file = join(folder, 'saved.html');
copyFileSync(join(DIST, FILE), file);
afterAll(() => rmSync(folder, { recursive: true }));

/** The file in a browser, or in the one in which a test only reads. */
async function openFile(options: BrowserContextOptions = {}, { browser }: Reading = reading) {
  const context = await browser.newContext({
    viewport: PHONE,
    ...options,
  });
  onTestFinished(() => context.close());
  await context.setOffline(true);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await layOut(page);
  return { page, errors, requests };
}

test('from a download folder without a connection the file opens, asks for nothing, and its control moves the hour', async () => {
  const { page, errors, requests } = await openFile();
  expect(await page.locator('h1').innerText()).toBe(
    'Two days of fighting in Karabakh: what each side said',
  );
  expect(await page.locator('figure.locator svg.plate:visible').count()).toBe(1);
  const killed = page.locator('.losses:not([data-own-moment] *) .figure:visible').first();
  expect(await killed.innerText()).toBe('84');
  await page.getByRole('button', { name: 'Earlier change' }).click();
  await page.getByRole('button', { name: 'Earlier change' }).click();
  expect(await killed.innerText()).toBe('58');
  await page.locator('.names select').selectOption('armenian');
  expect(await page.locator('figure.locator .plate:visible').innerHTML()).toContain('Varanda');
  await page.locator('.board .log li:visible a').first().click();
  expect(await page.evaluate(() => document.querySelector('.all-claims :target') !== null)).toBe(
    true,
  );
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(errors).toEqual([]);
});

test('in the file, too, two moments are compared: each new claim is marked in words, and the mark goes with the comparison', async () => {
  const { page, requests, errors } = await openFile();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Earlier change' }).click();
  await page.getByRole('button', { name: 'Mark what is new from here on' }).click();
  expect(await page.locator('.new-mark').count()).toBe(0);
  await page.locator('as-known [data-act=all]').click();
  const marked = await page.locator('.log li:has(.new-mark):visible').count();
  expect(marked).toBeGreaterThan(0);
  await page.waitForFunction(() => document.querySelector('new-since .news')!.textContent);
  const line = await page.locator('new-since .news').innerText();
  expect(line).toMatch(
    marked === 1 ? /, one of the claims/ : new RegExp(`, ${marked} of the claims`),
  );
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  expect(await page.locator('.new-mark').count()).toBe(0);
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(errors).toEqual([]);
});

/** What a page shows of its claims and figures under the control, in words and ids. */
const shown = (page: Page, at: number) =>
  page.evaluate((moment) => {
    const control = document.querySelector('as-known') as HTMLElement & {
      move(at: number, write: boolean): void;
    };
    control.move(moment, false);
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => !element.closest('[data-own-moment], [hidden]'),
      );
    const words = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
      return copy.textContent!.replace(/\s+/g, ' ').trim();
    };
    const idOf = (element: Element) =>
      element.getAttribute('data-claims') ??
      /(?:\/claims\/|#c-)([a-z0-9-]+)/.exec(element.getAttribute('href')!)![1];
    return {
      marks: all('.locator .marks a').map((mark) => `${idOf(mark)} ${mark.getAttribute('class')}`),
      timeline: all('.timeline .lane a').map(idOf).toSorted(),
      list: all('.board .log li p a').map(idOf),
      words: all('.losses, [id^=q-], .known-box, .casualties, details.table').map(words),
    };
  }, at);

test('at every moment the file shows the claims and figures that the site shows', async () => {
  const { page } = await openFile({ viewport: { width: 1280, height: 900 } }, await readingOnly());
  const { page: site } = await readPage('/hours/');
  const stops: number[] = await page.evaluate(() =>
    JSON.parse(document.querySelector<HTMLElement>('as-known')!.dataset['stops']!),
  );
  expect(stops.length).toBe(30);
  expect(
    await site.evaluate(() => document.querySelector<HTMLElement>('as-known')!.dataset['stops']),
  ).toBe(JSON.stringify(stops));
  const lengths = new Set<number>();
  for (const stop of stops) {
    const here = await shown(page, stop);
    expect(here, String(stop)).toEqual(await shown(site, stop));
    lengths.add(here.list.length);
  }
  expect(lengths.size).toBeGreaterThan(20);
});

test('the story in the file keeps its own moment, whatever the hour of the control', async () => {
  const { page } = await openFile();
  const story = () => page.locator('#story').innerText();
  const before = await story();
  await page.evaluate(() =>
    (document.querySelector('as-known') as unknown as { move(at: number): void }).move(0),
  );
  expect(await story()).toBe(before);
  expect(await page.locator('#story .marks a[hidden], #story .claim[hidden]').count()).toBe(0);
});

test('without scripts the file shows everything, and nothing that needs them', async () => {
  const { page } = await openFile({ javaScriptEnabled: false });
  expect(await page.locator('svg.timeline').isVisible()).toBe(true);
  expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  expect(await page.locator('.all-claims > li').count()).toBeGreaterThan(100);
});

test.each(['', '/offline/', ...WORDS])(
  'axe finds nothing in the file and on the pages of words (%s), light and dark',
  async (path) => {
    const { page } = path
      ? await readPage(path, { viewport: PHONE })
      : await openFile({}, await readingOnly());
    if (path) await comeNear(page);
    expect(await violations(page, TAGS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
    if (!path) return;
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violations(page, TAGS), 'on a desk').toEqual([]);
  },
);

/** Lays out all of a page of words, as for a reader who has come to its end: what is not laid out has no size to be measured. */
function comeNear(page: Page): Promise<void> {
  return page.locator('section, [id^=c-]').evaluateAll((parts) => {
    for (const part of parts) (part as HTMLElement).style.contentVisibility = 'visible';
  });
}

test('neither the file nor a page of words scrolls sideways from 320 px on', async () => {
  const { page } = await readingTab();
  for (const path of [...WORDS, '/offline/', undefined]) {
    await page.goto(path ? reading.origin + path : pathToFileURL(file).href);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await excess(), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});
