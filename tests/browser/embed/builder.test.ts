import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, reading, readPage } from '../reading.ts';

const output = (page: Page, name: string) => page.locator(`#built-${name}`).inputValue();

/** Waits until the preview has told its height, and gives it. */
async function previewed(page: Page): Promise<number> {
  const frame = page.locator('.preview iframe[height]');
  await frame.waitFor();
  return Number(await frame.getAttribute('height'));
}

test('the builder shows what is chosen and writes its snippet with the height of the preview', async () => {
  const { page, errors } = await openPage('/embed/');
  const height = await previewed(page);
  expect(height).toBeGreaterThan(900);
  expect(await output(page, 'snippet')).toMatch(
    new RegExp(
      `^<iframe src="https://[^"]+/embed/map/" title="Map: [^"]+" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe><p><a href="https://[^"]+/map/">`,
    ),
  );
  expect(await output(page, 'sized')).toMatch(
    /<script async src="https:\S+\/embed\/v1\.js"><\/script>$/,
  );
  expect(await output(page, 'element')).toMatch(
    /^<contact-embed src="[^"]+" title="[^"]+" height="\d+">/,
  );
  expect(await output(page, 'oembed')).toMatch(/\/embed\/map\/oembed\.json$/);
  expect(errors).toEqual([]);
});

test('it works by keyboard alone: graphic, moment, names, kinds, width', async () => {
  const { page, errors } = await openPage('/embed/');
  await previewed(page);
  await page.getByRole('radio', { name: 'Timeline' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('00:00 M');
  await page.getByLabel('Placed by').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('checkbox', { name: 'Azerbaijan' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: '320' }).focus();
  await page.keyboard.press('Space');
  await expect
    .poll(() => output(page, 'address'))
    .toMatch(/\/embed\/timeline\/at\/2020-09-28T0000\/\?clock=happened&side=azerbaijan$/);
  const frame = page.locator('.preview iframe');
  await expect.poll(() => frame.getAttribute('width')).toBe('320');
  expect(await page.getByLabel('Place names').isVisible()).toBe(false);
  expect(await page.getByLabel('First view').isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('?graphic=timeline&at=2020-09-28T0000');
  expect(errors).toEqual([]);
});

test('a claim’s page leads to the builder with that claim, and an unknown one is said to be so', async () => {
  const { page } = await openPage('/claims/az-27-murov/');
  await page.getByText('Embed this').click();
  await page.getByRole('link', { name: 'Choose another graphic' }).click();
  await previewed(page);
  expect(await output(page, 'address')).toMatch(/\/embed\/claim\/az-27-murov\/$/);
  const frame = page.frameLocator('.preview iframe');
  expect(await frame.locator('h1').textContent()).toContain('Murov');
  await page.getByLabel('Which claim').fill('az-27-nothing');
  await page.keyboard.press('Enter');
  await page.getByText('There is no such embed').waitFor();
});

test('the snippet of a claim says in its title and its link who denied it, as known at its moment', async () => {
  const { page } = await openPage('/embed/?graphic=claim&claim=az-550&at=2020-09-28T1330');
  await previewed(page);
  const told =
    'Claim: Azerbaijan Defence Ministry, by 07:00 Mon 28 Sep: More than 550 Armenian soldiers killed and wounded';
  const then = `${told} (Contradicted by Karabakh army, afternoon or evening of Sun 27 Sep), as known at 13:30 on Monday 28 September 2020`;
  expect(await output(page, 'snippet')).toContain(`title="${then}"`);
  expect(await output(page, 'snippet')).toContain(`>${then}</a>`);
  await page.locator('[name=at]').selectOption('');
  const last = `${told} (Denied by Armenia Defence Ministry, Mon 28 Sep, hour not given)`;
  await expect.poll(() => output(page, 'snippet')).toContain(`title="${last}"`);
});

test('the article leads to the builder with the piece of evidence beside which its link stands', async () => {
  const { page, errors } = await openPage('/');
  await page.getByRole('link', { name: 'Embed: Map: Murov peak and the road below it' }).click();
  await previewed(page);
  expect(await output(page, 'address')).toMatch(/\/embed\/evidence\/map-murov\/$/);
  expect(await output(page, 'snippet')).toContain('title="Map: Murov peak and the road below it"');
  const frame = page.frameLocator('.preview iframe');
  expect(await frame.locator('h1').textContent()).toContain('Murov');
  await page.getByLabel('Which part of the article').selectOption('disputed-fighters');
  await expect.poll(() => output(page, 'address')).toMatch(/\/evidence\/disputed-fighters\/$/);
  expect(new URL(page.url()).search).toBe('?graphic=evidence&evidence=disputed-fighters');
  await page.locator('select[name=at]').selectOption('2020-09-27T0930');
  await page.getByText('There is no such embed').waitFor();
  expect(errors.filter((error) => !/404/.test(error))).toEqual([]);
});

test('a page of what was new leads to the builder with its two moments, and another graphic has a moment of its own', async () => {
  const { page, errors } = await openPage('/since/2020-09-28T0900/2020-09-28T1000/');
  await page.getByText('Embed this').click();
  await page.getByRole('link', { name: 'Choose another graphic' }).click();
  await previewed(page);
  const address = '/embed/since/2020-09-28T0900/2020-09-28T1000/';
  expect(new URL(await output(page, 'address')).pathname).toBe(address);
  expect(await output(page, 'snippet')).toContain(
    'title="What was new between 09:00 and 10:00 on Monday 28 September 2020: ',
  );
  expect(await page.locator('select[name=at]').isVisible()).toBe(false);
  await page.getByLabel('Which two moments').selectOption('2020-09-27T0930/2020-09-27T1100');
  await expect.poll(() => output(page, 'oembed')).toMatch(/0930\/2020-09-27T1100\/oembed\.json$/);
  expect(new URLSearchParams(new URL(page.url()).search).get('since')).toBe(
    '2020-09-27T0930/2020-09-27T1100',
  );
  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  await page.locator('select[name=at]').selectOption('2020-09-28T0900');
  await expect.poll(() => output(page, 'address')).toMatch(/\/map\/at\/2020-09-28T0900\/$/);
  await page.getByRole('radio', { name: 'What was new' }).check();
  await expect.poll(() => output(page, 'address')).toMatch(/0930\/2020-09-27T1100\/$/);
  expect(new URL(page.url()).searchParams.has('at')).toBe(false);
  expect(errors).toEqual([]);
});

test('what is copied is what stands in its field', async () => {
  const { page } = await openPage('/embed/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await previewed(page);
  await page.getByRole('button', { name: 'Copy: The bare address' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await output(page, 'address'),
  );
});

test('the height that is pasted for evidence, and for what was new, holds all of it, and not more than a few lines beside', async () => {
  for (const path of [
    'evidence/map-both-days/',
    'evidence/map-south/at/2020-09-27T1600/',
    'evidence/hours-first-morning/at/2020-09-27T1100/',
    'evidence/tolls-karabakh-armenian/',
    'evidence/disputed-fighters/',
    'evidence/losses/',
    'since/2020-09-27T0930/2020-09-27T1100/',
    'since/2020-09-28T0900/2020-09-29T0100/',
  ]) {
    const address = `/embed/${path}`;
    const { page } = await readPage(address, { viewport: { width: 640, height: 900 } });
    const needs = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    const answer = await page.request.get(`${reading.origin}${address}oembed.json`);
    const { height } = (await answer.json()) as { height: number };
    expect(height, path).toBeGreaterThanOrEqual(Math.floor(needs));
    expect(height, path).toBeLessThanOrEqual(needs + 100);
  }
});

test('the heights that are pasted without a preview are those of a column of 640 pixels, within 30', async () => {
  for (const path of [
    '/embed/map/',
    '/embed/timeline/',
    '/embed/casualties/',
    '/embed/map/at/2020-09-28T0900/',
    '/embed/timeline/at/2020-09-28T0900/',
    '/embed/casualties/at/2020-09-29T0100/',
  ]) {
    const { page } = await readPage(path, { viewport: { width: 640, height: 900 } });
    const needs = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    const answer = await page.request.get(`${reading.origin}${path}oembed.json`);
    const { height } = (await answer.json()) as { height: number };
    expect(Math.abs(height - needs), `${path}: ${height} for ${needs}`).toBeLessThanOrEqual(30);
  }
});
