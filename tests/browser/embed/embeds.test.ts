import { sum } from 'd3-array';
import { expect, onTestFinished, test } from 'vitest';
import { brotli } from '../../built-site.ts';
import type { Page, Response } from 'playwright-core';
import { openPage, reading, readPage } from '../reading.ts';
import { shiftsIn, watchedTab } from '../shifts.ts';

const COLUMN = { viewport: { width: 640, height: 900 } };

const open = async (path: string) => {
  const opened = await openPage(path, COLUMN);
  await opened.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  return opened;
};

/** The same for a test that only reads, or acts by keyboard alone. */
const read = async (path: string) => {
  const opened = await readPage(path, COLUMN);
  await expect.poll(() => opened.page.locator(':not(:defined)').count()).toBe(0);
  return opened;
};

/** The ids of the claims whose marks are shown, on whichever graphic the page has. */
const shown = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.plate a, .timeline a')]
        .filter((mark) => mark.getClientRects().length > 0)
        .flatMap((mark) => (mark.getAttribute('data-claims') ?? '').split(' ')),
    ),
  ]);

test('an embed wears the theme that its address names, from the first paint on', async () => {
  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['none', 'light dark'],
  ]) {
    const { page, errors } = await read(`/embed/casualties/?theme=${theme}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      scheme,
    );
    expect(errors).toEqual([]);
  }
});

test('an embed shows the sides and kinds that its address names, says so, and shows all again', async () => {
  const { page, errors } = await read('/embed/map/?side=azerbaijan&kind=taken%20clash');
  const line = page.locator('embed-choice p');
  await line.waitFor();
  const some = await shown(page);
  expect(some.length).toBeGreaterThan(3);
  expect(some.filter((id) => !id.startsWith('az-'))).toEqual([]);
  const words = (await line.locator('[role=status]').textContent())!;
  const [all, few] = words.match(/\d+/g)!.map(Number);
  expect(words).toBe(`Of ${all} claims, this page was set to show ${few}.`);
  expect(few).toBeLessThan(all!);
  expect(few).toBe(await page.locator('.log li:not([hidden])').count());
  await page.locator('as-known input').press('PageDown');
  const earlier = await page.locator('.log li:not([hidden])').count();
  expect(earlier).toBeLessThan(few!);
  expect(await line.locator('[role=status]').textContent()).toBe(
    `Of ${all} claims, this page was set to show ${earlier}.`,
  );
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  await line.getByRole('button', { name: 'Show all claims' }).press('Enter');
  expect(await line.isVisible()).toBe(false);
  expect((await shown(page)).length).toBeGreaterThan(some.length);
  expect(errors).toEqual([]);
});

test('the timeline of an embed begins on the clock, and at the moment, that its address names', async () => {
  const { page } = await read('/embed/timeline/?clock=happened&at=2020-09-28T0900');
  expect(await page.locator('time-line').getAttribute('data-clock')).toBe('happened');
  expect((await page.locator('output').textContent())!.trim()).toBe('Monday 28 September, 09:00');
});

test('the names of an embedded map are those that its address names', async () => {
  const { page } = await read('/embed/map/?names=azerbaijani');
  const names = await page.locator('.plate.narrow [data-place]').allTextContents();
  expect(names.map((name) => name.trim())).toContain('Khankendi');
});

test('a first view lays the live map there, and no map is laid without one', async () => {
  const { page, errors } = await open('/embed/map/?view=fuzuli');
  await page.waitForSelector('.is-lettered .moved');
  expect(errors).toEqual([]);
  const plain = await open('/embed/map/');
  await plain.page.waitForTimeout(500);
  expect(plain.requests.filter((url) => /live-|map\.json/.test(url))).toEqual([]);
});

test('a mark of several claims on an embedded timeline leads to their entries in the list', async () => {
  const { page } = await open('/embed/timeline/');
  const mark = page.locator('.timeline a[data-claims*=" "]:visible').first();
  const [first] = (await mark.getAttribute('data-claims'))!.split(' ');
  await mark.locator('g.narrow use').click();
  expect(page.context().pages()).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(
    `/claims/${first}/`,
  );
});

test('a link of an embed opens in a page of its own', async () => {
  const { page } = await open('/embed/claim/az-27-murov/');
  const [next] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('footer a').click(),
  ]);
  expect(new URL(next.url()).pathname).toBe('/claims/az-27-murov/');
});

test('before it is touched an embed costs at most 60,000 bytes, asks no other site, and nothing in it jumps', async () => {
  const { page, requests } = await watchedTab(COLUMN);
  const answers: Promise<number>[] = [];
  const weigh = (response: Response) => {
    const face = response.url().endsWith('.woff2');
    answers.push(response.body().then((body) => (face ? body.length : brotli(body))));
  };
  page.on('response', weigh);
  onTestFinished(() => void page.off('response', weigh));
  for (const path of [
    '/embed/map/',
    '/embed/timeline/',
    '/embed/casualties/',
    '/embed/since/2020-09-28T0900/2020-09-29T0100/',
  ]) {
    requests.length = 0;
    answers.length = 0;
    await page.goto(`${reading.origin}${path}`, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(answers);
    const bytes = sum(sizes);
    await page.waitForTimeout(300);
    const foreign = requests.filter((url) => !url.startsWith(reading.origin));
    expect([sum(await shiftsIn(page)), foreign], path).toEqual([0, []]);
    expect(bytes, path).toBeLessThanOrEqual(60_000);
  }
});
