import { expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { openPage } from '../reading.ts';

const PATHS = [
  '/embed/map/?side=azerbaijan',
  '/embed/timeline/at/2020-09-28T0900/',
  '/embed/casualties/',
  '/embed/claim/az-27-murov/',
  '/embed/',
];

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test.each(PATHS)(
    `%s has no fault of accessibility, ${colorScheme}, at ${width} px`,
    async (path) => {
      const { page } = await openPage(path, { viewport: { width, height: 900 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    },
  );
}
