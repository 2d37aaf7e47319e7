import { expect, test } from 'vitest';
import { saidBy, frozenLens } from '../../../src/domain/record/lens.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { parseWhen, latest } from '../../../src/domain/values/when.ts';
import type { Page } from 'playwright-core';
import { openPage, readPage } from '../reading.ts';

const dataset = assembleDataset(readContent('content').coded!);
const knownAt = (at: string) =>
  new Set(saidBy(dataset.claims, frozenLens(dataset, latest(parseWhen(at)))).map(({ id }) => id));

/** The ids of the entries in the list that are said to be new. */
const markedIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.board .log li:not([hidden])')].flatMap((entry) => {
      const id = /\/claims\/([^/]+)\//.exec(entry.querySelector('a')!.getAttribute('href')!)![1]!;
      return entry.textContent!.includes('new since') ? [id] : [];
    }),
  );

/** Waits until what is new is marked. */
const marks = (page: Page) => page.locator('.new-mark').first().waitFor({ state: 'attached' });

test('an address of two moments marks in words what was said between them, and says so once', async () => {
  const { page, errors } = await openPage('/hours/?since=2020-09-28T0900&at=2020-09-28T1600');
  const status = page.locator('new-since .news');
  await page.waitForFunction(() => document.querySelector('new-since .news')!.textContent);
  const marked = await markedIn(page);
  const between = knownAt('2020-09-28 16:00').difference(knownAt('2020-09-28 09:00'));
  expect(marked.length).toBeGreaterThan(5);
  expect(marked.filter((id) => !between.has(id))).toEqual([]);
  expect(await status.innerText()).toBe(
    `By Monday 28 September, 16:00, ${marked.length} of the claims shown here are new since Monday 28 September, 09:00; the list has only these.`,
  );
  const seen = await page.locator('.board .log li').filter({ visible: true }).count();
  expect(seen).toBe(marked.length);
  expect(await page.locator('.board .log-day').filter({ visible: true }).allInnerTexts()).toEqual([
    'Monday 28 September 2020',
  ]);
  await page.getByRole('link', { name: 'Go to the list' }).click();
  await expect
    .poll(() => page.locator('#list').evaluate((list) => list.getBoundingClientRect().top))
    .toBeLessThan(40);
  const words = page.locator('new-since .in-words a');
  await words.waitFor();
  expect(await words.getAttribute('href')).toBe('/since/2020-09-28T0900/2020-09-29T0100/');
  expect(await words.innerText()).toContain(
    'from Monday 28 September, 09:00 to Tuesday 29 September, 01:00',
  );
  expect(await page.locator('.new-mark').first().innerText()).toBe(
    'new since Monday 28 September, 09:00.',
  );
  expect(await page.locator('as-known .told').innerText()).toBe('');
  expect(errors).toEqual([]);
});

test('two moments are compared by keyboard alone, without a reload, and the address follows', async () => {
  const { page } = await readPage('/hours/?at=2020-09-28T0900');
  await page.evaluate(() => ((window as unknown as { here: boolean }).here = true));
  expect(await page.locator('new-since [data-act=stop]').isVisible()).toBe(false);
  await page.locator('new-since [data-act=mark]').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('new-since [data-act=stop]').isVisible()).toBe(true);
  expect(page.url()).toContain('since=2020-09-28T0900');
  expect(await markedIn(page)).toEqual([]);
  await page.locator('#as-known').focus();
  await page.keyboard.press('End');
  const marked = await markedIn(page);
  expect(marked).toContain('ka-28-26-more');
  expect(marked).not.toContain('ka-27-16-killed');
  await page.locator('new-since [data-act=stop]').focus();
  await page.keyboard.press('Enter');
  expect(await markedIn(page)).toEqual([]);
  expect(page.url()).not.toContain('since');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(
    'Mark what is new from here on',
  );
  expect(await page.evaluate(() => (window as unknown as { here: boolean }).here)).toBe(true);
});

const KEPT = 'Keep this address to see what is new since Monday 28 September, 09:00';

test.each([390, 1280])(
  'the address to keep, %i px wide, is reached by keyboard, shows what is new, and outlives reload and the way back; nothing is stored',
  async (width) => {
    const { page, errors } = await readPage('/hours/?names=hy&at=2020-09-28T0900', {
      viewport: { width, height: 844 },
    });
    const keep = page.locator('new-since .keep a');
    expect(await keep.innerText()).toBe(KEPT);
    await page.locator('new-since [data-act=stop], new-since [data-act=mark]').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(KEPT);
    await page.keyboard.press('Enter');
    await marks(page);
    expect(new URL(page.url()).search).toBe('?names=hy&since=2020-09-28T0900');
    const marked = await markedIn(page);
    await page.reload();
    await marks(page);
    expect(await markedIn(page)).toEqual(marked);
    await page.goBack();
    await keep.waitFor({ state: 'attached' });
    expect(new URL(page.url()).search).toBe('?names=hy&at=2020-09-28T0900');
    expect(await page.locator('.new-mark').count()).toBe(0);
    expect(await page.locator('as-known output').innerText()).toBe('Monday 28 September, 09:00');
    await page.goForward();
    await marks(page);
    expect(await markedIn(page)).toEqual(marked);
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
    expect(errors).toEqual([]);
  },
);

test('the address is handed to what the reader shares by, else it is copied, and if that fails a line says so', async () => {
  const { page } = await openPage('/hours/?at=2020-09-28T0900', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const share = page.getByRole('button', { name: 'Share or copy this address' });
  const said = page.locator('new-since .shared');
  const address = `${new URL(page.url()).origin}/hours/?since=2020-09-28T0900`;
  await page.evaluate(() => Object.assign(navigator, { share: undefined }));
  await share.click();
  await expect.poll(() => said.innerText()).toBe('The address was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
  );
  await share.click();
  await expect.poll(() => said.innerText()).toBe('It could not be copied: take it from the link.');
  await page.evaluate(() =>
    Object.assign(navigator, {
      share: (data: object) => Promise.resolve(Object.assign(window, { handed: data })),
    }),
  );
  await share.click();
  await expect.poll(() => said.innerText()).toBe('');
  expect(await page.evaluate(() => (window as unknown as { handed: object }).handed)).toEqual({
    title: KEPT,
    url: address,
  });
});

test('without scripts the address shows the page and no control of the comparison, and leads to what was new in words', async () => {
  const { page } = await openPage('/hours/?since=2020-09-28T0900', { javaScriptEnabled: false });
  expect(await page.locator('new-since').isVisible()).toBe(false);
  expect(await page.locator('.board .log li').count()).toBeGreaterThan(50);
  await page.getByRole('link', { name: 'since 09:00 Mon 28 Sep' }).click();
  expect(await page.locator('h1').innerText()).toBe(
    'What was new between 09:00 on Monday 28 September 2020 and 01:00 on Tuesday 29 September 2020',
  );
});

test('a drawn mark that is new says so in its name, and no longer once the comparison has ended', async () => {
  const { page } = await readPage('/hours/?since=2020-09-28T0900');
  await marks(page);
  const names = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.timeline a.is-new, .timeline a[aria-label^="new"]')].map(
        (mark) => mark.getAttribute('aria-label')!,
      ),
    );
  const before = await names();
  expect(before.length).toBeGreaterThan(5);
  expect(before.every((name) => name.startsWith('new since Monday 28 September, 09:00; '))).toBe(
    true,
  );
  await page.locator('new-since [data-act=stop]').press('Enter');
  expect(await names()).toEqual([]);
});
