import { createServer } from 'node:http';
import { sum } from 'd3-array';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { originOf } from '../browser.ts';
import { KINDS } from '../kinds.ts';
import { reading } from '../reading.ts';
import { shiftsIn, watchedTab } from '../shifts.ts';

/** So long after words were seen, in milliseconds, no face has its first chance any more. */
const LATE = 300;

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 800 } };

/** How far pages may jump in all when their faces come; words of the interface change their face when the rest is there. */
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

// Scripts run once the last of a page is there.
test.each(KINDS)('%s does not jump when its end comes late, on a phone', async (path) => {
  const page = await readInTwo(path, '</body>', PHONE);
  expect(await page.locator(':not(:defined)').count()).toBe(0);
  expect(sum(await shiftsIn(page))).toBeLessThanOrEqual(0.001);
});

// The losses stand before the map in the page, and below it on a desk.
test('home does not jump when the map of its opening comes late, on a desk', async () => {
  const page = await readInTwo('/', '<figure class="chapter-map', DESK);
  await page.locator('.opening .losses').waitFor();
  expect(sum(await shiftsIn(page))).toBeLessThanOrEqual(0.001);
});

/** A page whose rest, from some words of it on, is sent only once what is before them has been seen. */
async function readInTwo(path: string, from: string, options: typeof PHONE): Promise<Page> {
  const { page } = await watchedTab(options);
  const server = createServer(async ({ url }, answer) => {
    const sent = await fetch(`${reading.origin}${url}`);
    const type = sent.headers.get('content-type')!;
    if (type.startsWith('font/')) return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': type });
    if (!type.startsWith('text/html')) return void answer.end(await sent.text());
    const html = await sent.text();
    const at = html.indexOf(from);
    answer.write(html.slice(0, at));
    await isRead(page);
    answer.end(html.slice(at));
  }).listen(0);
  onTestFinished(() => void server.close());
  await page.goto(`${originOf(server)}${path}`, { waitUntil: 'networkidle' });
  return page;
}

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
