import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage } from '../reading.ts';

/** How far below the upper edge of the window the place stands to which the address leads. */
const targetTop = (page: Page) =>
  page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top);

test('an address within the text edition leads to its place, though what is far below is laid out late', async () => {
  for (const path of [
    '/text/#losses',
    '/text/story/#beyond-the-front',
    '/text/disputes/#not-known',
    '/text/background/#f-bg-after-treaty',
    '/text/claims/#c-ka-27-jalal-after7',
  ]) {
    const { page, errors } = await openPage(path, { viewport: { width: 390, height: 844 } });
    await expect.poll(() => targetTop(page), { message: path }).toBeGreaterThan(-2);
    expect(await targetTop(page), path).toBeLessThan(60);
    expect(errors).toEqual([]);
  }
});

test('an address from when all stood on one page leads to the list that leads on', async () => {
  const { page } = await openPage('/text/#disputes', { viewport: { width: 390, height: 844 } });
  await expect.poll(() => targetTop(page)).toBeLessThan(844 - 24);
  await page.locator(':target a').click();
  await page.waitForURL('**/text/disputes/#disputes');
  expect(await page.locator('h1:target').innerText()).toBe('Who says what');
});

test('on a phone one tap on the first screen leads to a page whose first screen offers the file to keep', async () => {
  const { page } = await openPage('/', { viewport: { width: 390, height: 664 } });
  const onScreen = async (name: string) => {
    const box = await page.getByRole('link', { name, exact: true }).first().boundingBox();
    expect(box!.y + box!.height, name).toBeLessThan(664);
  };
  await onScreen('Text');
  await page.getByRole('link', { name: 'Text', exact: true }).first().click();
  await page.waitForURL('**/text/');
  await onScreen('One file to keep');
  await page.getByRole('link', { name: 'One file to keep' }).first().click();
  await page.waitForURL('**/offline/');
  expect(await page.locator('a[download]').count()).toBe(1);
});

test('the letter of a claim leads to its note, and the way back to the letter', async () => {
  const { page } = await openPage('/text/story/', { viewport: { width: 390, height: 844 } });
  const letters = page.locator('article a[href^="#n-"]');
  const last = letters.nth((await letters.count()) - 1);
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect.poll(() => targetTop(page)).toBeLessThan(844);
  expect(await targetTop(page)).toBeGreaterThan(-2);
  await page.goBack();
  expect(await last.isVisible()).toBe(true);
});

test.each([
  ['/text/story/', 8],
  ['/text/disputes/', 20],
  ['/text/background/', 10],
  ['/text/claims/', 50],
])(
  'on paper all of %s is laid out, and in the tree of a screen reader all of it stands',
  async (path, parts) => {
    const { page } = await openPage(path);
    const hidden = () =>
      page
        .locator('*')
        .evaluateAll(
          (all) => all.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length,
        );
    expect(await hidden()).toBeGreaterThanOrEqual(parts);
    const links = await page.locator('main a[href]').count();
    expect(links).toBeGreaterThan(50);
    expect(await page.locator('main').getByRole('link').count()).toBe(links);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden()).toBe(0);
  },
);
