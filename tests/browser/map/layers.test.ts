import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, reading } from '../reading.ts';

const LAYERS = [
  'relief',
  'surrounding-districts',
  'former-oblast',
  'held-territory',
  'lakes',
  'rivers',
  'district-lines',
  'borders',
  'roads',
  'line-of-contact',
  'fronts',
  'names',
  'claims',
];

/** No pixel is measured here, only told from another; a software GPU pays for each. */
const PHONE = { viewport: { width: 390, height: 844 } };

const open = (page: Page) => page.locator('.layers > summary').click();
const box = (page: Page, id: string) => page.locator(`.layers input[value="${id}"]`);
/** What the stage shows, as a short sum. */
const picture = async (page: Page) =>
  createHash('sha256')
    .update(await page.locator('.stage').screenshot())
    .digest('hex');
const query = (page: Page) => new URL(page.url()).search;

test('every layer can be switched off and on without scripts', async () => {
  const { page } = await openPage('/map/', { ...PHONE, javaScriptEnabled: false });
  await open(page);
  for (const id of LAYERS) {
    const name = await box(page, id).getAttribute('name');
    const property = () =>
      page
        .locator('.stage')
        .evaluate((stage, p) => getComputedStyle(stage).getPropertyValue(p), `--v-${name}`);
    expect(await property(), id).toBe('');
    await box(page, id).uncheck();
    expect(await property(), id).toBe('hidden');
    await box(page, id).check();
  }
});

test('the drawing without a layer is another drawing, and the same one whenever it is drawn', async () => {
  const { page } = await openPage('/embed/map/', PHONE);
  const drawn = async (query: string) => {
    await page.goto(`${reading.origin}/embed/map/${query}`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(100);
    return picture(page);
  };
  const whole = await drawn('');
  expect(await drawn('')).toBe(whole);
  for (const id of LAYERS)
    expect((await drawn(`?off=${id}`)) === whole, `without ${id}`).toBe(false);
});

test('the live map listens to the same switches', async () => {
  const { page, errors } = await openPage('/map/', PHONE);
  await open(page);
  const whole = await settled(page);
  for (const id of ['surrounding-districts', 'roads', 'line-of-contact', 'fronts', 'names']) {
    await box(page, id).uncheck();
    await expect.poll(() => picture(page), { timeout: 10_000 }).not.toBe(whole);
    await box(page, id).check();
    await expect.poll(() => picture(page), { timeout: 10_000 }).toBe(whole);
  }
  expect(errors).toEqual([]);
});

test('what is switched off stands in the address, beside what else stands there', async () => {
  const { page } = await openPage('/map/?at=2020-09-28T1000', PHONE);
  await open(page);
  await box(page, 'roads').uncheck();
  await box(page, 'rivers').uncheck();
  expect(query(page)).toBe('?at=2020-09-28T1000&off=rivers+roads');
  await box(page, 'roads').check();
  await box(page, 'rivers').check();
  expect(query(page)).toBe('?at=2020-09-28T1000');
});

test('an address switches layers off at load, in the drawing and on the live map', async () => {
  const { page } = await openPage('/map/?off=roads+names+unheard-of', PHONE);
  await open(page);
  expect(await page.locator('.layers input:not(:checked)').count()).toBe(2);
  for (const id of ['roads', 'names']) {
    const without = await settled(page);
    await box(page, id).check();
    await expect.poll(() => picture(page), { timeout: 10_000 }).not.toBe(without);
  }
});

test('when the claims are switched off no mark can be reached, and the page says so', async () => {
  const { page } = await openPage('/map/?off=claims', PHONE);
  const note = page.getByText('The claims are switched off');
  expect(await page.locator('.marks a:visible').count()).toBe(0);
  expect(await note.isVisible()).toBe(true);
  await open(page);
  await box(page, 'claims').check();
  expect(await page.locator('.marks a:visible').count()).toBeGreaterThan(15);
  expect(await note.isVisible()).toBe(false);
});

test('a switch is a labelled checkbox for the keyboard and is 24 px high or more', async () => {
  const { page } = await openPage('/map/', PHONE);
  await open(page);
  const roads = page
    .getByRole('group', { name: 'Show on the map' })
    .getByRole('checkbox', { name: 'Main roads' });
  await roads.focus();
  await page.keyboard.press('Space');
  expect(await roads.isChecked()).toBe(false);
  const heights = await page
    .locator('.layers label, .layers fieldset summary')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(heights).toHaveLength(2 * LAYERS.length);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('every layer’s source and error are one step away', async () => {
  const { page } = await openPage('/hours/', PHONE);
  await page.getByRole('link', { name: 'The map full size, with its layers' }).click();
  for (const path of ['/map/', '/embed/map/']) {
    await page.goto(`${reading.origin}${path}`);
    await open(page);
    const row = page.locator('.layers fieldset > div', { hasText: 'Main roads' });
    await row.locator('summary').click();
    expect(await row.innerText()).toContain('Schematic, 3 km.');
  }
});

/** The stage once the live map has drawn and nothing changes any more. */
async function settled(page: Page): Promise<string> {
  const waits = page.getByRole('button', { name: 'Explore the map' });
  if (await waits.isVisible()) await waits.click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  let last = '';
  await expect
    .poll(
      async () => {
        const now = await picture(page);
        const same = now === last;
        last = now;
        return same;
      },
      { timeout: 20_000, interval: 400 },
    )
    .toBe(true);
  return last;
}
