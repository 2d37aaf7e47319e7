import { expect, test } from 'vitest';
import { COLOURS, violations, type RunOnly } from '../axe.ts';
import { openPage, readPage } from '../reading.ts';

const PAGES = [
  '/',
  '/hours/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/updates/monday-night/',
  '/map/',
  '/method/',
  '/background/',
  '/data/',
  '/embed/map/',
  '/at/2020-09-28T1000/',
  '/since/2020-09-28T0900/2020-09-29T0100/',
  '/hours/?since=2020-09-28T0900&at=2020-09-28T1600',
];
const TAGS: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

test.each(PAGES)('axe finds nothing on %s, light and dark, at 390 and at 1280 px', async (path) => {
  const { page } = await readPage(path);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, TAGS), `light, ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), `dark, ${width} px`).toEqual([]);
  }
});

test('axe finds nothing with the live map laid', async () => {
  const { page } = await openPage('/map/', { viewport: { width: 390, height: 700 } });
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  expect(await violations(page, TAGS)).toEqual([]);
});

test.each(PAGES)('%s does not scroll sideways from 320 to 1680 px', async (path) => {
  const { page } = await readPage(path);
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const width of [320, 390, 768, 1280, 1680]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await excess(), `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('the whole story is there without scripts', async () => {
  const { page, errors } = await readPage('/', { javaScriptEnabled: false });
  await expect(page.locator('h1').innerText()).resolves.toBe(
    'Two days of fighting in Karabakh: what each side said',
  );
  await expect(page.locator('section.chapter').count()).resolves.toBe(8);
  await expect(page.locator('.chapter-map svg:visible').first().isVisible()).resolves.toBe(true);
  expect(errors).toEqual([]);
});

test('map and timeline are there without scripts', async () => {
  const { page, errors } = await readPage('/hours/', { javaScriptEnabled: false });
  await expect(page.locator('figure.locator svg:visible').first().isVisible()).resolves.toBe(true);
  await expect(page.locator('svg.timeline').isVisible()).resolves.toBe(true);
  expect(errors).toEqual([]);
});
