import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, reading, readPage } from '../reading.ts';

const UNREAD = 'The address names no hour of these days, so all that was said in them is shown.';
const END = 'Tuesday 29 September, 01:00';

const hour = (page: Page) => page.locator('as-known output').innerText();
const line = (page: Page) => page.locator('as-known [role=status]').innerText();
const entries = (page: Page) => page.locator('.log li:not([hidden])').count();

async function openHours(query: string) {
  const opened = await openPage(`/hours/${query}`);
  await opened.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  return opened;
}

test.each(['?at=2020-09-28T0900', '?side=azerbaijan&kind=taken', '#c-az-27-murov'])(
  '%s of the first page leads to the page of the hours with its state, and “back” leads back',
  async (state) => {
    const { page, errors } = await openPage('/method/');
    await page.goto(`${reading.origin}/${state}`);
    await page.waitForURL(`**/hours/${state}`);
    if (state.startsWith('?at')) expect(await hour(page)).toBe('Monday 28 September, 09:00');
    else if (state.startsWith('?')) {
      await page.getByText(/ of \d+ claims are shown/).waitFor();
      expect(await page.getByRole('checkbox', { name: 'Azerbaijan' }).isChecked()).toBe(true);
    } else await page.locator('.card').waitFor({ state: 'visible' });
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/method/');
    await page.goForward();
    expect(page.url()).toBe(`${reading.origin}/hours/${state}`);
    expect(errors).toEqual([]);
  },
);

test.each([
  ['2020-09-28T0900', 'Monday 28 September, 09:00'],
  ['2020-09-28T09:00', 'Monday 28 September, 09:00'],
  ['2020-09-28%2009:00', 'Monday 28 September, 09:00'],
  ['2020-09-28+0900', 'Monday 28 September, 09:00'],
  ['2020-09-27', 'Monday 28 September, 00:00'],
  ['2020-09-29T01:00', END],
])('?at=%s is %s, as it was asked for', async (at, shown) => {
  for (const path of ['/hours/', '/embed/timeline/']) {
    const { page } = await readPage(`${path}?at=${at}`);
    expect(await hour(page), path).toBe(shown);
    expect(await line(page), path).toBe('');
  }
});

test.each([
  'at=garbage',
  'at=',
  'at=2020-09-31T0900',
  'at=2020-09-28T2500',
  'at=2020-09-28T9',
  'at=2020-09-26T1200',
  'at=2020-10-05',
  'at=2020-09-27T1200&at=2020-09-28T0900',
])('?%s moves nothing, and a line says so until the hour is moved', async (query) => {
  for (const path of ['/hours/', '/embed/timeline/']) {
    const { page } = await readPage(`${path}?${query}`);
    expect(await hour(page), path).toBe(END);
    expect(await line(page), path).toBe(UNREAD);
    expect(await entries(page), path).toBe(await page.locator('.log li').count());
    await page.getByRole('button', { name: 'Earlier change' }).press('Enter');
    expect(await line(page), path).toBe('');
    expect(new URL(page.url()).searchParams.getAll('at'), path).toHaveLength(1);
  }
});

test('from an hour between two changes the buttons go to the one before and to the one after', async () => {
  const { page } = await readPage('/hours/?at=2020-09-28T0900');
  await page.getByRole('button', { name: 'Later change' }).press('Enter');
  const after = await hour(page);
  await page.goto(`${reading.origin}/hours/?at=2020-09-28T0900`);
  await page.getByRole('button', { name: 'Earlier change' }).press('Enter');
  expect(await hour(page)).toBe('Monday 28 September, 07:00');
  await page.getByRole('button', { name: 'Later change' }).press('Enter');
  expect(await hour(page)).toBe(after);
});

test.each([
  'side=',
  'side=azerbaijan%2Barmenia',
  'side=azerbaijan&side=armenia',
  'side=nobody',
  'kind=nothing',
  'colour=red',
])('?%s holds back no claim', async (query) => {
  for (const path of ['/hours/', '/embed/map/']) {
    const { page } = await openPage(`${path}?${query}`);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    expect(await entries(page), path).toBe(await page.locator('.log li').count());
    expect(await page.locator('.filter[open]').count(), path).toBe(0);
    expect(await page.locator('embed-choice p:visible').count(), path).toBe(0);
  }
});

test('an id that no claim has opens nothing and leads nowhere', async () => {
  for (const path of ['/hours/#c-nope', '/hours/#c-nope+neither', '/claims/#c-nope']) {
    const { page } = await openPage(path);
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${reading.origin}${path}`);
    expect(await page.locator('.card:visible, .chosen').count(), path).toBe(0);
  }
});

test('what was chosen while a card was open stays when it is closed, goes along with “back” and “forward”, and survives a reload', async () => {
  const { page } = await openHours('?at=2020-09-27T1600&clock=happened');
  const state = async () => ({
    hour: await hour(page),
    clock: await page.locator('time-line').getAttribute('data-clock'),
    entries: await entries(page),
    query: new URL(page.url()).search,
  });
  await page.locator('.earlier summary').click();
  await page.locator('.board .log li a:visible').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.card').waitFor({ state: 'visible' });
  // The card may lie over the buttons; the keyboard reaches the control all the same.
  await page.locator('#as-known').press('ArrowRight');
  const moved = await state();
  expect(moved.query).not.toBe('?at=2020-09-27T1600&clock=happened');
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'hidden' });
  expect(await state()).toEqual(moved);
  await page.goForward();
  await page.locator('.card').waitFor({ state: 'visible' });
  expect(await state()).toEqual(moved);
  await page.goBack();
  await page.locator('.card').waitFor({ state: 'hidden' });
  await page.reload();
  expect(await state()).toEqual(moved);
  await page.goto(`${reading.origin}/method/`);
  await page.goBack();
  expect(await state()).toEqual(moved);
});
