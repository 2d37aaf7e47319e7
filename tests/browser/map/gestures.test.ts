import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../reading.ts';
import { layMap, liveMaps } from './laid.ts';

/** No pixel is measured here; a software GPU pays for each. */
const NARROW = { viewport: { width: 390, height: 800 } };
const PHONE = { ...NARROW, hasTouch: true };

const liveMap = liveMaps();

/** A page with its live map, whole, its middle in the middle of the window. */
async function openMap(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await liveMap(path, options);
  await centre(page);
  return page;
}

/** Brings the middle of the map there, and waits until no scroll of an earlier test goes on. */
const centre = (page: Page) =>
  page.evaluate(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    for (let last = NaN; last !== scrollY; await new Promise((done) => setTimeout(done, 120))) {
      document.querySelector('.stage')!.scrollIntoView({ block: 'center' });
      last = scrollY;
    }
  });

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** A point of the ground, away from every mark. */
function ground(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    const box = document.querySelector('.stage')!.getBoundingClientRect();
    for (let x = 30; x < box.width; x += 20)
      for (let y = 120; y < box.height - 120; y += 20) {
        const [px, py] = [box.x + x, box.y + y];
        const clear = [-14, 0, 14, 40, 54].every((d) =>
          [-14, 0, 14].every((e) => !document.elementFromPoint(px + d, py + e)?.closest('a')),
        );
        if (clear && document.elementFromPoint(px, py)?.closest('.stage'))
          return [px, py] as [number, number];
      }
    throw new Error('no ground is free of marks');
  });
}

/** Waits until the map has come to rest. */
const rested = (page: Page) =>
  page.evaluate(async () => {
    const scene = () => document.querySelector('.plate.narrow .soft')!.getAttribute('transform');
    for (let last = ''; last !== scene(); await new Promise((done) => setTimeout(done, 120)))
      last = scene()!;
  });

const moved = (page: Page) => page.waitForSelector('.plate.moved');

function touch(cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: number[][]) {
  return cdp.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(([x, y], id) => ({ x: x!, y: y!, id })),
  });
}

/** Drags one finger, or two side by side, upwards by 120 pixels. */
async function drag(page: Page, fingers: 1 | 2, at: [number, number]) {
  const cdp = await page.context().newCDPSession(page);
  const points = (y: number) => [[at[0], y], ...(fingers === 2 ? [[at[0] + 40, y]] : [])];
  await touch(cdp, 'touchStart', points(at[1]));
  for (let up = 10; up <= 120; up += 10) await touch(cdp, 'touchMove', points(at[1] - up));
  await touch(cdp, 'touchEnd', []);
}

test('in the page a plain wheel over the live map scrolls the page, and with Ctrl it zooms the map', async () => {
  const page = await openMap('/hours/', NARROW);
  const before = await scrolled(page);
  await page.mouse.move(...(await ground(page)));
  await page.mouse.wheel(0, 200);
  await page.waitForFunction((top) => scrollY > top, before);
  expect(await page.locator('.plate.moved').count()).toBe(0);
  await centre(page);
  await page.mouse.move(...(await ground(page)));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await moved(page);
  await page.keyboard.up('Control');
});

test('in the page one finger on the live map scrolls the page', async () => {
  const page = await openMap('/hours/', PHONE);
  const before = await scrolled(page);
  await drag(page, 1, await ground(page));
  await page.waitForFunction((top) => scrollY > top, before);
  expect(await page.locator('.plate.moved').count()).toBe(0);
});

test('in the page two fingers move the live map, and the page stays', async () => {
  const page = await openMap('/hours/', PHONE);
  const at = await ground(page);
  const still = await scrolled(page);
  await drag(page, 2, at);
  await moved(page);
  expect(await scrolled(page)).toBe(still);
});

test('before the live map is laid one finger on the drawing scrolls the page, and fetches nothing', async () => {
  const { page, requests } = await openPage('/hours/', PHONE);
  await page.locator('.stage').scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  const box = (await page.locator('.stage').boundingBox())!;
  await drag(page, 1, [box.x + 30, Math.min(box.y + 150, 700)]);
  await page.waitForFunction((top) => scrollY > top, before);
  expect(requests.filter((url) => /live-map|map\.json/.test(url))).toEqual([]);
  expect(
    await page
      .locator('.stage, .plate')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).touchAction))]),
  ).toEqual(['auto']);
});

test('on the page of the map the wheel zooms it, and the page stays', async () => {
  const page = await openMap('/map/', NARROW);
  const before = await scrolled(page);
  await page.mouse.move(...(await ground(page)));
  await page.mouse.wheel(0, -300);
  await moved(page);
  expect(await scrolled(page)).toBe(before);
});

test('on the page of the map one finger moves it', async () => {
  const page = await openMap('/map/', PHONE);
  await drag(page, 1, await ground(page));
  await moved(page);
});

test('the arrow keys and + move the live map, which has the focus once it is laid', async () => {
  const { page } = await openPage('/hours/', NARROW);
  await layMap(page);
  await centre(page);
  await page.waitForFunction(() => document.activeElement?.matches('.maplibregl-canvas'));
  const before = await scrolled(page);
  await page.keyboard.press('Equal');
  await moved(page);
  const scene = () => page.locator('.plate.narrow .soft').getAttribute('transform');
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Equal']) {
    const start = await scene();
    await page.keyboard.press(key);
    await page.waitForFunction(
      (was) => document.querySelector('.plate.narrow .soft')!.getAttribute('transform') !== was,
      start,
    );
    await rested(page);
  }
  expect(await scrolled(page)).toBe(before);
});

test('every button moves the live map, and each is at least 24 pixels wide and high', async () => {
  const page = await openMap('/hours/', PHONE);
  for (const name of ['Zoom in', 'Move left', 'Move up', 'Move right', 'Move down', 'Zoom out']) {
    const scene = () => page.locator('.plate.narrow .soft').getAttribute('transform');
    const before = await scene();
    await page.getByRole('button', { name }).click();
    await page.waitForFunction(
      (was) => document.querySelector('.plate.narrow .soft')!.getAttribute('transform') !== was,
      before,
    );
  }
  const sizes = await page.locator('.map-tools button:visible').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(sizes).toHaveLength(7);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('with reduced motion a button jumps: the view is the new one before the next frame', async () => {
  const page = await openMap('/hours/', NARROW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  onTestFinished(() => page.emulateMedia({ reducedMotion: null }));
  const scenes = await page.evaluate(async () => {
    const scene = () => document.querySelector('.plate.narrow .soft')!.getAttribute('transform');
    document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')!.click();
    const first = scene();
    for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
    return [first, scene()];
  });
  expect(scenes[0]).toMatch(/scale\((?:1\.99|2)/);
  expect(scenes[0]).toBe(scenes[1]);
});
