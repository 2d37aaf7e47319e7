import { expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { readPage } from '../reading.ts';

const PATHS = [
  '/embed/map/?side=azerbaijan',
  '/embed/timeline/at/2020-09-28T0900/',
  '/embed/casualties/',
  '/embed/claim/az-27-murov/',
  '/embed/evidence/map-both-days/',
  '/embed/evidence/hours-first-morning/',
  '/embed/evidence/tolls-karabakh-armenian/',
  '/embed/evidence/disputed-fighters/',
  '/embed/evidence/losses/at/2020-09-28T0900/',
  '/embed/since/2020-09-27T0930/2020-09-29T0100/',
  '/embed/',
];

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test.each(PATHS)(
    `%s has no fault of accessibility, ${colorScheme}, at ${width} px`,
    async (path) => {
      const { page } = await readPage(path, { viewport: { width, height: 900 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    },
  );
}

test('embedded evidence, and what was new, fit into 240 pixels, and there a map lists the claims that it cannot letter', async () => {
  for (const path of [
    'evidence/map-both-days',
    'evidence/hours-first-morning',
    'evidence/disputed-fighters',
    'evidence/losses',
    'since/2020-09-28T0900/2020-09-29T0100',
  ]) {
    const { page } = await readPage(`/embed/${path}/`, {
      viewport: { width: 240, height: 600 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(240);
  }
  const { page } = await readPage('/embed/evidence/map-both-days/', {
    viewport: { width: 240, height: 600 },
  });
  expect(await page.locator('.sector .call:visible').count()).toBe(0);
  expect(await page.locator('.evidence-line:visible').count()).toBe(6);
  await page.setViewportSize({ width: 640, height: 600 });
  expect(await page.locator('.sector .call:visible').count()).toBe(5);
  expect(await page.locator('.evidence-line:visible').count()).toBe(1);
});
