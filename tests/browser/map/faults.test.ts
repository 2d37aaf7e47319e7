import type { Page, Route } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPageOf, startReading } from '../browser.ts';
import { openPage } from '../reading.ts';
import { liveMaps } from './laid.ts';

const LOADING = 'The live map is being loaded.';
const MISSING = 'The live map could not be loaded; the drawing shows the same claims.';

/** What the browser itself writes of a request that failed, and of a context that was lost on purpose. */
const BROWSERS_OWN = /Failed to load resource|CONTEXT_LOST_WEBGL/;

/** No pixel is measured here, and a software GPU pays for each: a phone’s window will do. */
const PHONE = { viewport: { width: 390, height: 700 } };

const liveMap = liveMaps();

const explore = (page: Page) => page.getByRole('button', { name: 'Explore the map' }).click();

function said(page: Page, line: string) {
  return page.waitForFunction(
    (text) => document.querySelector('.map-tools [role=status]')!.textContent === text,
    line,
  );
}

/** The drawing is there, one line says why, and the button and the page’s links can be used. */
async function expectDrawing(page: Page, errors: string[]) {
  await said(page, MISSING);
  expect(await page.locator('.map-tools').getByRole('status').allInnerTexts()).toEqual([MISSING]);
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(true);
  expect(await page.locator('.live').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Explore the map' }).isVisible()).toBe(true);
  expect(errors.filter((line) => !BROWSERS_OWN.test(line))).toEqual([]);
  await page.locator('.plate.narrow .marks a').first().click({ trial: true });
}

async function expectLive(page: Page) {
  await page.waitForSelector('.is-live .maplibregl-canvas');
  await said(page, '');
}

const NOT_FOUND = (route: Route) => route.fulfill({ status: 404, body: 'gone' });

const FAULTS: readonly [string, string, (route: Route) => Promise<void>][] = [
  ['its worker is blocked', '**/maplibre-gl-worker*', (route) => route.abort('blockedbyclient')],
  ['its code is not found', '**/live-map*', NOT_FOUND],
  ['its data is not found', '**/data/map.json', NOT_FOUND],
  ['its data is broken', '**/data/map.json', (route) => route.fulfill({ body: '{"usage":' })],
  ['its data is of another shape', '**/data/map.json', (route) => route.fulfill({ body: '{}' })],
  ['its style sheet is not found', '**/maplibre-gl*.css', NOT_FOUND],
];

for (const [fault, address, answer] of FAULTS) {
  test(`when ${fault} the drawing stays, and the same button tries again`, async () => {
    const { page, errors } = await openPage('/hours/', PHONE);
    await page.route(address, answer);
    await explore(page);
    await expectDrawing(page, errors);
    await page.unroute(address);
    await explore(page);
    await expectLive(page);
  });
}

test('without WebGL the drawing stays, and nothing of the live map is fetched', async () => {
  const bare = await startReading({ args: ['--disable-3d-apis'] });
  const { page, errors, requests } = await openPageOf(bare, '/hours/', PHONE);
  await explore(page);
  await expectDrawing(page, errors);
  expect(requests.filter((url) => /live-map|maplibre|map\.json/.test(url))).toEqual([]);
  await explore(page);
  await expectDrawing(page, errors);
  await page.goto(`${bare.origin}/map/`);
  await explore(page);
  await expectDrawing(page, errors);
  await bare.close();
});

test('on a slow line the drawing stays in use until all has come, and is asked for once', async () => {
  const { page, errors, requests } = await openPage('/hours/', PHONE);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/data/map.json', async (route) => {
    await held;
    await route.continue();
  });
  const answered = page.waitForResponse('**/maplibre-gl-worker*');
  await explore(page);
  await answered;
  await explore(page);
  await said(page, LOADING);
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(true);
  await page.locator('.plate.narrow .marks a').first().click({ trial: true });
  release();
  await expectLive(page);
  expect(requests.filter((url) => /map\.json/.test(url))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('offline before the first act the drawing stays, and back on the line the button works', async () => {
  const { page, errors } = await openPage('/hours/', PHONE);
  await page.context().setOffline(true);
  await explore(page);
  await expectDrawing(page, errors);
  await page.context().setOffline(false);
  await explore(page);
  await expectLive(page);
});

test('offline after it was laid the live map goes on: nothing more is fetched for zoom and moves', async () => {
  const { page, errors, requests } = await liveMap('/hours/', PHONE);
  await page.context().setOffline(true);
  onTestFinished(() => page.context().setOffline(false));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Move left' }).click();
  await page.waitForSelector('.plate.narrow.moved');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.waitForSelector('.plate.narrow:not(.moved)');
  await said(page, '');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(errors).toEqual([]);
});

/** Loses the map’s context; the function in the page brings it back. */
async function loseContext(page: Page) {
  return page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    loss.loseContext();
    return loss;
  });
}

test('while its context is lost the drawing stands in, and the live map comes back with it', async () => {
  const { page, errors } = await liveMap('/hours/', PHONE);
  const loss = await loseContext(page);
  await said(page, MISSING);
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(true);
  await loss.evaluate((extension) => extension.restoreContext());
  await expectLive(page);
  expect(errors.filter((line) => !BROWSERS_OWN.test(line))).toEqual([]);
});

test('when its context stays lost the drawing is back for good, and the button tries again', async () => {
  const { page, errors } = await liveMap('/hours/', PHONE);
  await page.clock.install();
  await loseContext(page);
  await said(page, MISSING);
  await page.clock.fastForward(5_000);
  await page.waitForSelector('.live', { state: 'detached' });
  await expectDrawing(page, errors);
  await explore(page);
  await expectLive(page);
});
