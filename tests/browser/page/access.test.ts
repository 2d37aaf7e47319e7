import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeSource, openPage, startReading, type Reading } from '../browser.ts';

let reading: Reading;
beforeAll(async () => (reading = await startReading()));
afterAll(() => reading.close());

const PAGES = [
  '/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/updates/monday-night/',
  '/map/',
  '/method/',
  '/background/',
  '/embed/map/',
  '/at/2020-09-28T1000/',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('axe finds nothing, light and dark, at 390 and at 1280 px', async () => {
  const found: string[] = [];
  for (const path of PAGES) {
    const { page } = await openPage(reading, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const lines = await violations(page);
        found.push(...lines.map((line) => `${path}, ${colorScheme}, at ${width} px: ${line}`));
      }
    }
    await page.context().close();
  }
  expect(found).toEqual([]);
});

test('axe finds nothing with the live map laid', async () => {
  const { page } = await openPage(reading, '/map/');
  await page.waitForSelector('.is-live .maplibregl-canvas');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

/** What axe finds in a page, by all tags to WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await axe.run({ runOnly: { type: 'tag', values } });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, TAGS);
}

test('no page scrolls sideways from 320 to 1680 px', async () => {
  const wide: string[] = [];
  for (const path of PAGES) {
    const { page } = await openPage(reading, path);
    for (const width of [320, 390, 768, 1280, 1680]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (excess > 0) wide.push(`${path} at ${width}: ${excess} px`);
    }
    await page.context().close();
  }
  expect(wide).toEqual([]);
});

test('the whole page is there without scripts', async () => {
  const { page, errors } = await openPage(reading, '/', { javaScriptEnabled: false });
  await expect(page.locator('h1').innerText()).resolves.toBe(
    'Two days along the line, and who says what about them',
  );
  await expect(page.locator('figure.locator svg:visible').first().isVisible()).resolves.toBe(true);
  await expect(page.locator('svg.timeline').isVisible()).resolves.toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});
