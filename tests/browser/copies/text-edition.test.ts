import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage } from '../reading.ts';

/** How far below the upper edge of the window the place stands to which the address leads. */
const targetTop = (page: Page) =>
  page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top);

test('an address within the text edition leads to its place, though what is far below is laid out late', async () => {
  for (const path of ['/text/#disputes', '/text/claims/#c-ka-27-jalal-after7']) {
    const { page, errors } = await openPage(path, { viewport: { width: 390, height: 844 } });
    await expect.poll(() => targetTop(page), { message: path }).toBeGreaterThan(-2);
    expect(await targetTop(page), path).toBeLessThan(60);
    expect(errors).toEqual([]);
  }
});

test('the letter of a claim leads to its note, and the way back to the letter', async () => {
  const { page } = await openPage('/text/', { viewport: { width: 390, height: 844 } });
  const letters = page.locator('article a[href^="#n-"]');
  const last = letters.nth((await letters.count()) - 1);
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect.poll(() => targetTop(page)).toBeLessThan(844);
  expect(await targetTop(page)).toBeGreaterThan(-2);
  await page.goBack();
  expect(await last.isVisible()).toBe(true);
});

test('on paper all of the text edition is laid out, and in the tree of a screen reader all of it stands', async () => {
  const { page } = await openPage('/text/');
  const hidden = () =>
    page
      .locator('p, ul, ol, dl')
      .evaluateAll(
        (all) => all.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length,
      );
  expect(await hidden()).toBeGreaterThan(100);
  expect(
    await page.getByRole('link', { name: 'Worst flare-up of the conflict since 2016' }).count(),
  ).toBeGreaterThan(0);
  const links = await page.locator('main a[href]').count();
  expect(await page.locator('main').getByRole('link').count()).toBe(links);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
});
