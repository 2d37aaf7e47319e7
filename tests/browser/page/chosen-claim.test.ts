import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, readPage } from '../reading.ts';

const MUROV =
  'Azerbaijan Defence Ministry, evening of Sun 27 Sep: Azerbaijani troops took Murov peak';

const card = (page: Page) => page.locator('.card');
const heading = (page: Page) => card(page).locator('h2').innerText();
const chosen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chosen')].map((element) =>
      element.closest('.plate.wide')
        ? 'map'
        : element.closest('.plate')
          ? 'narrow map'
          : element.closest('.log')
            ? 'log'
            : element.closest('.article')
              ? 'article'
              : element.closest('.timeline')
                ? 'timeline'
                : 'elsewhere',
    ),
  );

test('a claim chosen in the list is shown everywhere, and nothing moves under the reader’s eyes', async () => {
  const { page, errors } = await openPage('/hours/', { reducedMotion: 'reduce' });
  await page.locator('.earlier summary').click();
  const words = page.locator('.log a', { hasText: 'Murov' }).first();
  await words.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await words.click();
  await card(page).waitFor({ state: 'visible' });
  expect(await heading(page)).toBe(MUROV);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(new Set(await chosen(page))).toEqual(
    new Set(['map', 'narrow map', 'timeline', 'log', 'elsewhere']),
  );
  expect(new URL(page.url()).hash).toBe('#c-az-27-murov');
  expect(errors).toEqual([]);
});

test('a claim chosen in the story opens its card there, and stays open when the story is loaded again', async () => {
  const { page, errors } = await openPage('/', { reducedMotion: 'reduce' });
  const words = page.locator('.article p .claim', { hasText: 'peak' }).first();
  await words.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await words.click();
  await card(page).waitFor({ state: 'visible' });
  expect(await heading(page)).toBe(MUROV);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(new Set(await chosen(page))).toEqual(new Set(['article', 'narrow map']));
  await page.reload();
  await card(page).waitFor({ state: 'visible' });
  expect(new URL(page.url()).pathname).toBe('/');
  expect(errors).toEqual([]);
});

test('the same card opens from map, timeline, list, answers, losses and figures', async () => {
  const { page } = await readPage('/hours/');
  await page.locator('details:has(.answers) > summary').first().press('Enter');
  for (const selector of [
    '.plate.wide .marks a:not([href^="#"])',
    '.timeline a[href^="/claims/"]:visible',
    '.board .log li a:visible',
    '.answers a[href^="/claims/"]:visible',
    '.losses a:visible',
    '.bars a',
  ]) {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor({ state: 'visible' });
    expect(await page.locator('.card').count(), selector).toBe(1);
    const id = new URL(page.url()).hash.slice(3);
    expect(await card(page).locator('.card-bar a').getAttribute('href')).toBe(`/claims/${id}/`);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
  }
});

test('Escape closes the card, gives the focus back and takes its entry out of the history; “back” does the same', async () => {
  const { page } = await readPage('/hours/');
  const link = page.locator('.board .log li a:visible').first();
  const focused = () => link.evaluate((element) => element === document.activeElement);
  await link.focus();
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'visible' });
  expect(await card(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  expect(await focused()).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'visible' });
  await page.goBack();
  await card(page).waitFor({ state: 'hidden' });
  expect(await focused()).toBe(true);
  expect(await chosen(page)).toEqual([]);
});

test('an address with a claim opens its card, and keeps the moment that it names', async () => {
  const { page } = await readPage('/hours/?at=2020-09-28T0900#c-az-27-murov');
  await card(page).waitFor({ state: 'visible' });
  expect(await heading(page)).toBe(MUROV);
  expect(await page.locator('as-known output').innerText()).toContain('Monday 28 September');
  await card(page).getByRole('button', { name: 'Close' }).press('Enter');
  await card(page).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).search).toBe('?at=2020-09-28T0900');
  expect(new URL(page.url()).hash).toBe('');
});

test('a claim named in the card opens in it', async () => {
  const { page } = await readPage('/hours/#c-az-27-murov');
  await card(page).waitFor({ state: 'visible' });
  const other = card(page).locator('.claim-list a').first();
  const name = await other.innerText();
  await other.press('Enter');
  await expect.poll(() => heading(page)).toMatch(new RegExp(`: ${RegExp.escape(name)}$`));
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
});

test('hovering previews a claim and opens nothing', async () => {
  const { page, requests } = await openPage('/hours/');
  await page.locator('.earlier summary').click();
  const words = page.locator('.log a', { hasText: 'Murov' }).first();
  await words.scrollIntoViewIfNeeded();
  const before = requests.filter((url) => url.includes('/claims/')).length;
  await words.hover();
  expect(await page.locator('.previewed').count()).toBeGreaterThan(3);
  expect(await page.locator('.card:visible').count()).toBe(0);
  expect(requests.filter((url) => url.includes('/claims/')).length).toBe(before);
});

test('offline, a chosen claim is shown in the page, and a line says why there is no card; on the line again it opens', async () => {
  const { page } = await openPage('/hours/');
  await page.context().setOffline(true);
  await page.locator('.board .log li a:visible').first().click();
  await page.getByText('there is no connection').waitFor();
  expect((await chosen(page)).length).toBeGreaterThan(1);
  await page.context().setOffline(false);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.chosen'));
  await page.locator('.board .log li a:visible').first().click();
  await card(page).waitFor({ state: 'visible' });
  expect(new URL(page.url()).pathname).toBe('/hours/');
});

test('a mark of several claims opens them as a list in the same card', async () => {
  const { page } = await readPage('/hours/', { viewport: { width: 390, height: 844 } });
  const group = page.locator('.timeline a[data-claims*=" "]:not(.ns)').first();
  const ids = (await group.getAttribute('data-claims'))!.split(' ');
  await group.focus();
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'visible' });
  expect(
    await card(page)
      .locator('li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(ids.map((id) => `/claims/${id}/`));
  await card(page).locator('li a').first().press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#c-${ids[0]}`);
});

test('without scripts every claim leads to its own page', async () => {
  const { page } = await openPage('/hours/', { javaScriptEnabled: false });
  await page.locator('.board .log li a:visible').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/claims\/[a-z0-9-]+\/$/);
});
