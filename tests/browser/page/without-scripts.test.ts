import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, reading } from '../reading.ts';

const PAGES = [
  '/',
  '/hours/',
  '/hours/?at=2020-09-28T0900',
  '/at/2020-09-28T0900/',
  '/map/',
  '/claims/',
  '/embed/',
  '/embed/map/?side=azerbaijan',
  '/embed/timeline/',
  '/embed/casualties/',
];

/** What offers to do something and needs a script for it; what unfolds, links and the switches of layers do not. */
const offered = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, select, input, [role=button], claim-filter summary',
      ),
    ]
      .filter((control) => !control.matches('.layers input'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => control.outerHTML),
  );

test.each(PAGES)('with scripts switched off, %s offers nothing that needs them', async (path) => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  expect(await offered(page)).toEqual([]);
});

test.each(PAGES)('where no script arrives, %s offers nothing that needs them', async (path) => {
  const context = await reading.browser.newContext({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${reading.origin}${path}`);
  expect(await offered(page)).toEqual([]);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('where no script arrives, an embed says its moment and the builder gives what is ready to paste', async () => {
  const context = await reading.browser.newContext();
  onTestFinished(() => context.close());
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${reading.origin}/embed/map/`);
  expect(await page.locator('output').isVisible()).toBe(true);
  await page.goto(`${reading.origin}/embed/`);
  expect(await page.locator('#ready-map').isVisible()).toBe(true);
});

test('with scripts every control is there, and the builder in the place of what is ready to paste', async () => {
  for (const [path, control] of [
    ['/hours/', 'as-known button, as-known input, claim-filter summary, .explore, .names select'],
    ['/embed/timeline/', 'as-known button, time-line button'],
    ['/embed/', 'embed-builder form, embed-builder .copy'],
  ] as const) {
    const { page } = await openPage(path);
    for (const one of await page.locator(control).all())
      expect(await one.isVisible(), `${path}: ${await one.innerText()}`).toBe(true);
    expect(await page.locator('#ready-map').isVisible()).toBe(false);
  }
});
