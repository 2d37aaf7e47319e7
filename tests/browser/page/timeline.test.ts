import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPage } from '../reading.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

async function open(path = '/hours/', viewport = WIDE): Promise<Page> {
  const { page } = await readPage(path, { viewport });
  await page.evaluate(async () => void (await customElements.whenDefined('time-line')));
  return page;
}

/** What has the focus, by its claim, or by the first of several. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-claims')?.split(' ')[0]);

/** The claims of the marks that a reader sees in a setting, in the order of the page. */
const marksIn = (page: Page) =>
  page.locator('.timeline a:visible').evaluateAll((links) =>
    links.flatMap((link) => {
      const ids = link.getAttribute('data-claims')!.split(' ');
      return [...link.querySelectorAll('use')].some((mark) => mark.checkVisibility()) ? ids : [];
    }),
  );

test('on either clock, wide or on a phone, every claim of the list has one mark', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const page = await open('/hours/', viewport);
    const listed = await page
      .locator('.board .log a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
    expect(listed.length).toBeGreaterThan(60);
    expect((await marksIn(page)).toSorted()).toEqual(listed.toSorted());
    await page.getByRole('button', { name: 'when it happened' }).press('Enter');
    expect((await marksIn(page)).toSorted()).toEqual(listed.toSorted());
  }
});

test('the switch is pressed, announced once, and kept in the address beside what else stands there', async () => {
  const page = await open('/hours/?at=2020-09-28T0948');
  const status = page.locator('time-line [role=status]');
  expect(await status.innerText()).toBe('');
  await page.getByRole('button', { name: 'when it happened' }).press('Enter');
  expect(await status.innerText()).toBe('Placed by when it happened');
  expect(new URL(page.url()).search).toBe('?at=2020-09-28T0948&clock=happened');
  const said = page.getByRole('button', { name: 'when it was said' });
  expect(await said.getAttribute('aria-pressed')).toBe('false');
  await said.press('Enter');
  expect(new URL(page.url()).search).toBe('?at=2020-09-28T0948');
});

test('an address with a clock opens on that clock, without announcing it', async () => {
  const page = await open('/hours/?clock=happened');
  expect(await page.locator('time-line').getAttribute('data-clock')).toBe('happened');
  expect(await page.locator('time-line [role=status]').innerText()).toBe('');
});

test('the switch there and back leaves every mark where it was', async () => {
  const page = await open();
  const places = () =>
    page
      .locator('.timeline a g')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));
  const before = await places();
  await page.getByRole('button', { name: 'when it happened' }).press('Enter');
  expect(await places()).not.toEqual(before);
  await page.getByRole('button', { name: 'when it was said' }).press('Enter');
  expect(await places()).toEqual(before);
});

test('the timeline is one tab stop; arrows, Home and End move through it', async () => {
  const page = await open();
  expect(await page.locator('.timeline a[tabindex="0"]').count()).toBe(1);
  await page.getByRole('button', { name: 'when it happened' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('am-27-0710-first');
  for (const [key, id] of [
    ['ArrowRight', 'am-28-denies-550'],
    ['ArrowDown', 'az-27-aliyev-address'],
    ['ArrowDown', 'ka-27-0715-first'],
    ['ArrowUp', 'az-27-aliyev-address'],
    ['End', 'ka-28-26-more'],
    ['ArrowRight', 'ka-28-26-more'],
    ['Home', 'am-27-0710-first'],
    ['ArrowUp', 'am-27-0710-first'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(page), key).toBe(id);
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('time-line'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('ka-28-26-more');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/#c-ka-28-26-more');
});

test('on a phone time runs downwards, and so do the arrows', async () => {
  const page = await open('/hours/', PHONE);
  await page.locator('.timeline a[tabindex="0"]').focus();
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe(first);
});

test('what the moment hides cannot keep the tab stop', async () => {
  const page = await open();
  await page.locator('.timeline a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.evaluate(() =>
    (document.querySelector('as-known') as HTMLElement & { go(at: string): void }).go(
      '2020-09-27T1100',
    ),
  );
  const stop = page.locator('.timeline a[tabindex="0"]');
  await expect.poll(() => stop.getAttribute('hidden')).toBeNull();
  expect(await stop.count()).toBe(1);
});

test('a line stands at the moment that is shown, across the hours of either setting', async () => {
  const page = await open('/hours/?at=2020-09-28T0948');
  const share = `${Math.round(((33 * 60 + 48) / (49 * 60)) * 1000) / 10}%`;
  expect(await page.locator('.wide .now').getAttribute('x1')).toBe(share);
  expect(await page.locator('.narrow .now').getAttribute('y2')).toBe(share);
});

test('a chosen claim shows the tie between its two moments; without scripts there is a mark all the same', async () => {
  const page = await open();
  const link = page.locator('.timeline a:has(g.wide[data-to]:not(.undated))').first();
  const tie = link.locator('.tie.wide');
  expect(await tie.isVisible()).toBe(false);
  await link.evaluate((element) => element.classList.add('chosen'));
  expect(await tie.isVisible()).toBe(true);
  const { page: plain } = await readPage('/hours/', { javaScriptEnabled: false });
  expect(await plain.locator('time-line .acts').isVisible()).toBe(false);
  expect(await plain.locator('.timeline a[tabindex]').count()).toBe(0);
  expect(await plain.locator('.timeline a:visible').count()).toBeGreaterThan(50);
});

test('it is at most 480 px tall at 1280 px and 710 px on a phone, where marks can be hit and read', async () => {
  const wide = await open();
  expect((await wide.locator('time-line > div').boundingBox())!.height).toBeLessThanOrEqual(480);
  const phone = await open('/hours/', PHONE);
  expect((await phone.locator('time-line > div').boundingBox())!.height).toBeLessThanOrEqual(710);
  const small = await phone.locator('.timeline a:visible').evaluateAll(
    (links) =>
      links.filter((link) => {
        const { width, height } = link.querySelector('.narrow use')!.getBoundingClientRect();
        return width < 24 || height < 24;
      }).length,
  );
  expect(small).toBe(0);
  const letters = await phone
    .locator('.timeline text:visible')
    .evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
  expect(Math.min(...letters)).toBeGreaterThanOrEqual(12);
});
