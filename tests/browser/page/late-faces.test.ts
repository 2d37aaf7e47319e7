import { setTimeout as wait } from 'node:timers/promises';
import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { shiftsIn, watchedTab } from '../shifts.ts';

/** Longer than any face waits for its first chance. */
const LATE = 1200;

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
      await wait(LATE);
      await route.continue();
    });
    await page.goto(`${reading.origin}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(sum(await shiftsIn(page))).toBeLessThanOrEqual(most);
  });

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
