import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openPageOf, startReading } from '../browser.ts';
import { KINDS } from '../kinds.ts';
import { openPage, reading, UNPAINTED } from '../reading.ts';

/** On a busy machine. */
const SOON = { timeout: 10_000 };

/** Playwright switches off that pages are kept, and with it what Chromium would say of them. */
const without = ['--disable-back-forward-cache'];
const keeping = await startReading({ without });
const unpainted = await startReading({ without, args: UNPAINTED });
afterAll(() => Promise.all([keeping.close(), unpainted.close()]));

/** Why the Chromium of the tests takes no page all the same: it has no windows, and is watched by the tests. */
const OWN = new Set(['BackForwardCacheDisabledForDelegate', 'BrowsingInstanceNotSwapped']);

/** Leaves a page, comes back, and gives the reasons of the page’s own for which it could not be kept as it was. */
async function reasonsOf(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.enable');
  const told = new Promise<string[]>((done) =>
    cdp.once('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      done(notRestoredExplanations.map(({ reason }) => reason)),
    ),
  );
  await page.goto(new URL('/404.html?away', page.url()).href);
  await page.goBack();
  const reasons = await told;
  await cdp.detach();
  return reasons.filter((reason) => !OWN.has(reason));
}

test('no kind of page gives the browser a reason not to keep it for “back” as it was left', async () => {
  const { page } = await openPageOf(unpainted, '/404.html');
  for (const path of KINDS) {
    await page.goto(`${unpainted.origin}${path}`, { waitUntil: 'networkidle' });
    expect(await reasonsOf(page), path).toEqual([]);
    const { headers } = await fetch(`${unpainted.origin}${path}`);
    expect(headers.get('cache-control') ?? '', path).not.toContain('no-store');
  }
});

test('a page with its live map, filter and card open gives none either', async () => {
  const { page } = await openPageOf(keeping, '/hours/', { viewport: { width: 390, height: 700 } });
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  await page.locator('.filter summary').click();
  await page.locator('.filter form').waitFor();
  await page.getByRole('button', { name: 'Play' }).click();
  expect(await reasonsOf(page)).toEqual([]);
});

test('a page that listens to its end does give one, so that the others mean something', async () => {
  for (const one of [keeping, unpainted]) {
    const { page } = await openPageOf(one, '/claims/');
    await page.evaluate(() => addEventListener('unload', () => undefined));
    expect(await reasonsOf(page)).toEqual(['UnloadHandlerExistsInMainFrame']);
  }
});

/** What the reader made of the page. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    hour: document.querySelector('as-known output')?.textContent,
    clock: document.querySelector<HTMLElement>('time-line')?.dataset['clock'],
    names: document.querySelector<HTMLSelectElement>('.names select')?.value,
    town: document.querySelector('.plate.wide [data-place]')?.textContent?.trim(),
    sides: [...document.querySelectorAll<HTMLInputElement>('[name=side]:checked')].map(
      ({ value }) => value,
    ),
    entries: document.querySelectorAll('.log > li:not([hidden])').length,
    card: document.querySelector('.card:not([hidden]) h2')?.textContent,
    address: location.pathname + location.search + location.hash,
  }));

test('moment, clock, names, filter and an open card survive a reload, “back” and “forward”', async () => {
  const { page } = await openPage('/hours/');
  await page.locator('.filter summary').click();
  await page.getByRole('checkbox', { name: 'Karabakh Armenians' }).check();
  await page.locator('.names select').selectOption('armenian');
  await page.getByRole('button', { name: 'when it happened' }).click();
  await page.getByRole('button', { name: 'Earlier change' }).click();
  await page.locator('.board .log li a:visible').first().click();
  await page.locator('.card').waitFor({ state: 'visible' });
  const left = await stateOf(page);
  expect(left).toMatchObject({
    clock: 'happened',
    names: 'armenian',
    sides: ['karabakh-armenian'],
  });
  expect(left.card).toBeTruthy();
  await page.reload();
  await expect.poll(() => stateOf(page), SOON).toEqual(left);
  await page.goto(`${reading.origin}/method/`);
  await page.goBack();
  await expect.poll(() => stateOf(page), SOON).toEqual(left);
  await page.goBack();
  await page.goForward();
  await expect.poll(() => stateOf(page), SOON).toEqual(left);
});

test('an open card of the story and an open note of the background survive a reload and “back”', async () => {
  for (const [path, mark, note] of [
    ['/', 'a.claim', '.card'],
    ['/background/', 'a[href="#f-bg-place"]', '#f-bg-place'],
  ] as const) {
    const { page } = await openPage(path);
    await page.locator(mark).first().click();
    await page.locator(note).waitFor({ state: 'visible' });
    const address = page.url();
    await page.reload();
    await page.locator(note).waitFor({ state: 'visible' });
    await page.goto(`${reading.origin}/method/`);
    await page.goBack();
    await page.locator(note).waitFor({ state: 'visible' });
    expect(page.url()).toBe(address);
  }
});
