import { sum } from 'd3-array';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { shiftsIn, watchedTab } from '../shifts.ts';

/** So long after words were seen, in milliseconds, no face has its first chance any more. */
const LATE = 300;

const PHONE = { viewport: { width: 390, height: 844 } };

/** How far each kind of page may jump in all; words of the interface change their face when the rest is there. */
const PAGES: readonly [string, number][] = [
  ['/', 0.001],
  ['/hours/', 0.001],
  ['/updates/monday-night/', 0.001],
  ['/background/', 0.001],
  ['/claims/ka-28-15-more/', 0.002],
];

for (const [path, most] of PAGES)
  test(`${path} does not jump when the faces come late, on a phone`, async () => {
    const { page } = await watchedTab(PHONE);
    await page.route('**/*.woff2', async (route) => {
      await isRead(page);
      await route.continue();
    });
    await page.goto(`${reading.origin}${path}`, { waitUntil: 'networkidle' });
    const came = await page.evaluate(
      async () =>
        [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').length,
    );
    expect(came).toBeGreaterThan(0);
    expect(sum(await shiftsIn(page))).toBeLessThanOrEqual(most);
  });

/** Waits until the words of a page have been seen for a while. */
async function isRead(page: Page): Promise<void> {
  await page.waitForFunction((late) => {
    const [seen] = performance.getEntriesByName('first-contentful-paint');
    return seen && performance.now() > seen.startTime + late;
  }, LATE);
}

test('what lies below the first screens is laid out at leisure', async () => {
  const { page } = await watchedTab(PHONE);
  await page.goto(`${reading.origin}/`);
  const parts = page.locator(':is(.chapter, .part)');
  await page.waitForFunction(() => !document.querySelector(':is(.chapter, .part):not(.laid)'));
  const hidden = await parts.evaluateAll((all) =>
    all
      .filter((part) => getComputedStyle(part).contentVisibility !== 'visible')
      .map(({ id }) => id),
  );
  expect(await parts.count()).toBeGreaterThan(10);
  expect(hidden).toEqual([]);
});
