import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFresh, openPage } from '../reading.ts';

/** On a busy machine. */
const SOON = { timeout: 10_000 };

const MISSING = 'The filter could not be loaded.';

/** What the browser itself writes of a request that failed. */
const BROWSERS_OWN = /Failed to load resource/;

const said = (page: Page, line: string | RegExp) =>
  expect.poll(() => page.locator('claim-filter [role=status]').innerText(), SOON).toMatch(line);
const open = (page: Page) => page.locator('.filter summary').click();
const form = (page: Page) => page.locator('.filter form').isVisible();

/** The filter works: it is open, holds claims back, and lets them go. */
async function expectFilter(page: Page) {
  await said(page, /^\d+ of \d+ claims are shown\.$/);
  const entries = page.locator('.log:not([hidden]) > li:not([hidden])');
  const all = await entries.count();
  await page.getByRole('checkbox', { name: 'Third parties' }).check();
  await expect.poll(() => entries.count(), SOON).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await expect.poll(() => entries.count(), SOON).toBe(all);
}

/** All entries of the page are shown, and the filter offers nothing but to be opened again. */
async function expectNone(page: Page, errors: string[]) {
  await said(page, MISSING);
  expect(await form(page)).toBe(false);
  expect(await page.locator('.filter[open]').count()).toBe(0);
  expect(await page.locator('.log[hidden], .log > li[hidden]').count()).toBe(0);
  expect(errors.filter((line) => !BROWSERS_OWN.test(line))).toEqual([]);
}

test.each(['/hours/', '/claims/', '/claims/2/', '/map/'])(
  'opened offline, the filter of %s says that it is missing, and works when it is opened on the line',
  async (path) => {
    const { page, errors } = await openFresh(path);
    await page.context().setOffline(true);
    await open(page);
    await expectNone(page, errors);
    await page.context().setOffline(false);
    await open(page);
    await expectFilter(page);
    expect(await form(page)).toBe(true);
  },
);

const NOT_FOUND = (route: Route) => route.fulfill({ status: 404, body: 'gone' });

test('a filter in the address whose code is not found holds nothing back, says so, and comes with the next opening', async () => {
  for (const path of ['/hours/', '/claims/']) {
    const { page, errors } = await openPage(path);
    await page.route('**/board-filter*', NOT_FOUND);
    await page.goto(`${page.url()}?side=third-party`);
    await expectNone(page, errors);
    await page.unroute('**/board-filter*');
    await open(page);
    await said(page, /^[1-9]\d* of \d+ claims are shown\.$/);
    expect(await page.locator('.log:not([hidden]) > li:not([hidden])').count()).toBeGreaterThan(0);
  }
});

test('until the works of the filter have come its form is not offered, and a line says why', async () => {
  const { page } = await openPage('/claims/');
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/board-filter*', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await said(page, 'The filter is being loaded.');
  expect(await form(page)).toBe(false);
  release();
  await expectFilter(page);
});

test('files of the ledger that could not be had are asked for again at the next choice', async () => {
  const { page } = await openPage('/claims/');
  await open(page);
  await said(page, /claims are shown/);
  await page.route('**/claims/*/', NOT_FOUND);
  await page.getByLabel('Grading').selectOption('outline');
  await said(page, MISSING);
  expect(await page.locator('.log:not([hidden]) > li').count()).toBe(50);
  await page.unroute('**/claims/*/');
  await page.getByLabel('Grading').selectOption('solid');
  await said(page, /claims are shown/);
});

test('more entries that could not be had are asked for again by the same button', async () => {
  const { page } = await openPage('/claims/?to=2020-09-28T2300');
  await page.getByRole('button', { name: 'Show more' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Show more' }).click();
  await said(page, 'The rest could not be loaded.');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Show more' }).click();
  await said(page, /claims are shown/);
  await expect
    .poll(() => page.locator('.log:not([hidden]) > li').count(), SOON)
    .toBeGreaterThan(50);
});

test('an embed whose filter cannot be had says so, and asks for it again at the next act', async () => {
  const { page } = await openPage('/embed/timeline/');
  await page.route('**/board-filter*', NOT_FOUND);
  await page.goto(`${page.url()}?side=azerbaijan`);
  const line = page.locator('embed-choice p');
  await expect.poll(() => line.innerText(), SOON).toBe(MISSING);
  expect(await line.getByRole('button').isVisible()).toBe(false);
  await page.unroute('**/board-filter*');
  await page.getByRole('button', { name: 'Earlier change' }).click();
  await expect.poll(() => line.innerText(), SOON).toContain('this page was set to show');
  expect(await line.getByRole('button').isVisible()).toBe(true);
});
