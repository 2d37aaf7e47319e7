import type { Page, Request } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage, reading, readingTab } from '../reading.ts';
import { isPage, KINDS, leftOf, wholeOf } from './copied.ts';

test.each(KINDS)(
  'with the connection dropped after its HTML, %s keeps its text and its drawing',
  async (path) => {
    const { page } = await readingTab();
    await page.route('**/*', (route) => (isPage(route) ? route.continue() : route.abort()));
    await page.goto(reading.origin + path);
    expect(await leftOf(page)).toEqual(await wholeOf(path));
  },
);

test.each([
  '/',
  '/hours/',
  '/map/',
  '/background/',
  '/claims/ka-28-15-more/',
  '/updates/monday-night/',
  '/embed/map/',
])('with each file cut in turn, %s keeps its text and its drawing', async (path) => {
  const whole = await wholeOf(path);
  const { page, requests } = await openPage(path);
  await page.waitForLoadState('networkidle');
  const files = [...new Set(requests)].filter((url) => /^http.*\.\w+$/.test(url));
  expect(files.length).toBeGreaterThan(3);
  const cutOff = await switchOff(page);
  const failed: string[] = [];
  const note = (request: Request) => void failed.push(request.url());
  page.on('requestfailed', note);
  onTestFinished(() => void page.off('requestfailed', note));
  for (const file of files) {
    failed.length = 0;
    await cutOff(file);
    await page.goto(reading.origin + path);
    await expect.poll(() => failed).toContain(file);
    const { heading, drawings } = await leftOf(page);
    expect({ heading, drawings }, file).toEqual({
      heading: whole.heading,
      drawings: whole.drawings,
    });
  }
});

/** Lets one file at a time fail, for all that the tab had it before. */
async function switchOff(page: Page): Promise<(file: string) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  onTestFinished(() => cdp.detach());
  await cdp.send('Network.enable');
  return (file) => cdp.send('Network.setBlockedURLs', { urls: [file] });
}

test('of a page that ends in the midst of its HTML the part that came can be read', async () => {
  const { page } = await openPage('/404.html');
  await page.route('**/*', async (route) => {
    if (!isPage(route)) return route.abort();
    const body = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'text/html', body: body.slice(0, body.length / 2) });
  });
  for (const path of ['/', '/hours/', '/text/', '/text/story/', '/claims/']) {
    await page.goto(reading.origin + path);
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(500);
  }
});
