import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { endsWithHour } from '../../../src/domain/values/has-hour.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { publishedClaims as published } from '../../published-claims.ts';
import { openPage, readPage } from '../reading.ts';

const dataset = assembleDataset(readContent('content').coded!);
const told = published.filter((claim) => claim.told);

/** The ids that each part of a page shows. */
function seen(page: Page): Promise<Record<'map' | 'timeline' | 'list', string[]>> {
  return page.evaluate(() => {
    const ids = (selector: string) =>
      [
        ...new Set(
          [...document.querySelectorAll(selector)]
            .filter((element) => !element.closest('[hidden]'))
            .flatMap(
              (element) =>
                element.getAttribute('data-claims')?.split(' ') ??
                /\/claims\/([^/]+)\/$/.exec(
                  element.querySelector('a')?.getAttribute('href') ?? '',
                )?.[1] ??
                [],
            ),
        ),
      ].toSorted();
    return {
      map: ids('.plate.wide .marks a'),
      timeline: ids('.timeline a:not(.ws)'),
      list: ids('.log li'),
    };
  });
}

const status = (page: Page) => page.locator('claim-filter [role=status]').innerText();

/** Waits until the filter has come and has counted what it lets through. */
const counted = (page: Page) => expect.poll(() => status(page)).toMatch(/^\d+ of \d+ claims/);

test('a filter in the address shows the same claims on the timeline and in the list, and counts them', async () => {
  const { page } = await readPage('/hours/?side=azerbaijan&kind=taken');
  await counted(page);
  const { map, timeline, list } = await seen(page);
  const wanted = list.map((id) => dataset.byId.get(id)!);
  expect(wanted.length).toBeGreaterThan(2);
  expect(wanted.map(({ kind, side }) => `${side.id} ${kind}`)).toEqual(
    wanted.map(() => 'azerbaijan taken'),
  );
  expect(timeline).toEqual(list);
  expect(map.filter((id) => list.includes(id))).toEqual(
    map.filter((id) => wanted.some((claim) => claim.id === id)),
  );
  expect(await status(page)).toBe(`${list.length} of ${told.length} claims are shown.`);
});

test('choosing writes the address, and “Show all claims” is the way out', async () => {
  const { page } = await readPage('/hours/');
  const before = await seen(page);
  await page.locator('.filter summary').press('Enter');
  await page.getByRole('checkbox', { name: 'Third parties' }).press('Space');
  await page.getByLabel('Kind').selectOption('taken');
  expect(await status(page)).toBe('No claim matches. Choose fewer conditions, or show all claims.');
  expect((await seen(page)).list).toEqual([]);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('taken');
  await page.getByRole('button', { name: 'Show all claims' }).press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await seen(page)).toEqual(before);
});

test('filter and clock go together: what had not been said stays hidden, what is held back too', async () => {
  const { page } = await readPage('/hours/?at=2020-09-27T1600&side=azerbaijan');
  await counted(page);
  const at = dataset.claims.find(({ id }) => id === 'az-27-six-villages')!.knownFrom;
  const { list } = await seen(page);
  expect(list).toContain('az-27-six-villages');
  for (const id of list) {
    const claim = dataset.byId.get(id)!;
    expect(claim.side.id).toBe('azerbaijan');
    expect(claim.knownFrom).toBeLessThanOrEqual(at + 11);
  }
});

test('the claims are counted as they are shown at the hour, and again when the hour moves', async () => {
  const { page } = await readPage('/hours/?at=2020-09-27T1200&side=azerbaijan');
  const countedAt = async (hour: string) => {
    await counted(page);
    const agrees = async () => {
      const { list } = await seen(page);
      return (await status(page)) === `${list.length} of ${told.length} claims are shown.`;
    };
    await expect.poll(agrees, { message: hour }).toBe(true);
    return (await seen(page)).list.length;
  };
  const at = [await countedAt('12:00')];
  await page.getByRole('button', { name: 'Later change' }).press('Enter');
  await page.getByRole('button', { name: 'Later change' }).press('Enter');
  await page.getByRole('button', { name: 'Later change' }).press('Enter');
  at.push(await countedAt('three changes later'));
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  at.push(await countedAt('at the end'));
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
});

test('a filter by grading follows the hour: what is denied later is contested from then on', async () => {
  const { page } = await readPage('/hours/?at=2020-09-27T1600&grade=contested');
  await counted(page);
  expect((await seen(page)).list).not.toContain('az-27-six-villages');
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  expect((await seen(page)).list).toContain('az-27-six-villages');
});

test('a window of hours is moved by keyboard and kept in the address', async () => {
  const { page } = await readPage('/hours/');
  await page.locator('.filter summary').press('Enter');
  await counted(page);
  await page.locator('.filter [name=from]').focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
  await page.locator('.filter [name=to]').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?from=2020-09-27T0900&to=2020-09-27T1200');
  const origin = Date.UTC(2020, 8, 27) / 60_000;
  const { list } = await seen(page);
  const claims = list.map((id) => dataset.byId.get(id)!);
  const timed = claims.filter(({ said }) => endsWithHour(said));
  expect(timed.length).toBeGreaterThan(5);
  for (const { id, knownFrom } of timed) {
    expect(knownFrom - origin, id).toBeGreaterThanOrEqual(9 * 60);
    expect(knownFrom - origin, id).toBeLessThanOrEqual(12 * 60);
  }
  const untimed = claims.length - timed.length;
  expect(untimed).toBeGreaterThan(5);
  expect(await status(page)).toBe(
    `${claims.length} of ${told.length} claims are shown. Only the day is known of ${untimed} of these; they stand apart.`,
  );
  expect(await page.locator('.log-day:has(+ .log > li:not([hidden]))').allTextContents()).toEqual([
    'Sunday 27 September 2020',
    'Sunday 27 September 2020, hour not given',
    'Monday 28 September 2020, hour not given',
  ]);
});

test('the ledger filters all of its pages from any of them, in the ledger’s order', async () => {
  const { page } = await openPage('/claims/2/?side=karabakh-armenian&kind=casualties');
  const wanted = dataset.claims
    .filter(({ side, kind }) => side.id === 'karabakh-armenian' && kind === 'casualties')
    .map(({ id }) => `/claims/${id}/`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.log:not([hidden]) > li').length === count,
    wanted.length,
  );
  const shown = page.locator('.log:not([hidden]) > li > p > a');
  expect(
    await shown.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(wanted);
  expect(await status(page)).toBe(`${wanted.length} of ${dataset.claims.length} claims are shown.`);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await page.waitForFunction(
    () => document.querySelectorAll('.log:not([hidden]) > li').length === 50,
  );
  expect(await page.locator('.pager').isVisible()).toBe(true);
});

test('more matches than one page holds come at the reader’s wish', async () => {
  const { page } = await openPage('/claims/?grade=outline');
  await page.waitForFunction(
    () => document.querySelectorAll('.log:not([hidden]) > li').length === 50,
  );
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.waitForFunction(
    () => document.querySelectorAll('.log:not([hidden]) > li').length > 50,
  );
});
