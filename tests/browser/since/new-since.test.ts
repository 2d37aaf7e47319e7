import { expect, test } from 'vitest';
import { saidBy, frozenLens } from '../../../src/domain/record/lens.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { parseWhen, latest } from '../../../src/domain/values/when.ts';
import type { Page } from 'playwright-core';
import { openPage } from '../reading.ts';

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

test('an address of two moments marks in words what was said between them, and says so once', async () => {
  const { page, errors } = await openPage('/hours/?since=2020-09-28T0900&at=2020-09-28T1600');
  const status = page.locator('new-since [role=status]');
  await page.waitForFunction(() => document.querySelector('new-since [role=status]')!.textContent);
  const marked = await markedIn(page);
  const between = knownAt('2020-09-28 16:00').difference(knownAt('2020-09-28 09:00'));
  expect(marked.length).toBeGreaterThan(5);
  expect(marked.filter((id) => !between.has(id))).toEqual([]);
  expect(await status.innerText()).toBe(
    `By Monday 28 September, 16:00, ${marked.length} claims in the list are new since Monday 28 September, 09:00; each is marked.`,
  );
  const shown = await page.locator('.board .log li:not([hidden])').count();
  expect(shown).toBeGreaterThan(marked.length);
  expect(await page.locator('.new-mark').first().innerText()).toBe(
    'new since Monday 28 September, 09:00.',
  );
  expect(await page.locator('as-known .told').innerText()).toBe('');
  expect(errors).toEqual([]);
});

test('two moments are compared by keyboard alone, without a reload, and the address follows', async () => {
  const { page } = await openPage('/hours/?at=2020-09-28T0900');
  await page.evaluate(() => ((window as unknown as { here: boolean }).here = true));
  await page.locator('new-since [data-act=mark]').focus();
  await page.keyboard.press('Enter');
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
  expect(await page.evaluate(() => (window as unknown as { here: boolean }).here)).toBe(true);
});

test('a link offers the address that shows what is new since this moment, and nothing is stored', async () => {
  const { page } = await openPage('/hours/?at=2020-09-28T0900');
  const keep = page.locator('new-since .keep a');
  expect(await keep.innerText()).toBe(
    'Keep this address to see what is new since Monday 28 September, 09:00',
  );
  await keep.click();
  await page.waitForFunction(() => document.querySelector('.new-mark'));
  expect(new URL(page.url()).search).toBe('?since=2020-09-28T0900');
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, '']);
});

test('a drawn mark that is new says so in its name, and no longer once the comparison has ended', async () => {
  const { page } = await openPage('/hours/?since=2020-09-28T0900');
  await page.waitForFunction(() => document.querySelector('.new-mark'));
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
  await page.locator('new-since [data-act=stop]').click();
  expect(await names()).toEqual([]);
});
