import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../../built-site.ts';
import { KINDS } from '../kinds.ts';
import { openPage, readPage } from '../reading.ts';

/** Takes every style away, as readers of plain pages and careless copies do. */
async function strip(page: Page) {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The kinds of page; those of one moment draw what the others of their kind draw. */
const DRAWN = KINDS.filter((path) => !path.includes('/at/'));

/** How much of a picture is nearly black, from 0 to 1. */
async function inkOf(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 64).length / (info.width * info.height);
}

test.each(DRAWN)('without style sheets no drawing of %s is a black area or empty', async (path) => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  await strip(page);
  for (const drawing of await page.locator('svg[role]:not(.mark):visible').all()) {
    const name = await drawing.getAttribute('aria-label');
    const ink = await inkOf(await drawing.screenshot());
    expect(ink, `${name}`).toBeGreaterThan(0.003);
    expect(ink, `${name}`).toBeLessThan(0.15);
  }
});

test('the drawings that are looked at are maps, timelines, steps, columns, years and the place in the world', async () => {
  const names = new Set<string>();
  for (const path of ['/', '/hours/', '/map/', '/background/']) {
    const { page } = await readPage(path, { javaScriptEnabled: false });
    const all = page.locator('svg[role]:not(.mark)');
    for (const kind of await all.evaluateAll((svgs) =>
      svgs.map((svg) => svg.getAttribute('class') ?? svg.parentElement!.className),
    ))
      names.add(kind);
  }
  expect([...names].toSorted()).toEqual([
    'ladder',
    'near',
    'plate narrow',
    'plate sector',
    'plate wide',
    'timeline',
    'where',
    'years',
  ]);
});

test('without style sheets the timeline has one setting and one clock, so that nothing lies over another', async () => {
  const { page } = await readPage('/hours/', { javaScriptEnabled: false });
  await strip(page);
  const shown = (selector: string) =>
    page
      .locator(`.timeline ${selector}`)
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== 'none').length);
  expect(await shown('.narrow')).toBe(0);
  expect(await shown('.happened')).toBe(0);
  expect(await shown('g.wide')).toBeGreaterThan(30);
});

test('no style names a part of its page: who rewrites addresses in it would break its hash', () => {
  for (const file of builtFiles('.html'))
    for (const [, style] of readBuilt(file).matchAll(/<style>([\s\S]*?)<\/style>/g))
      expect(style, file).not.toMatch(/url\(\s*["']?#/);
});

/** The page as it stands, as a program would save it that keeps no script and no canvas. */
async function saved(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const gone of copy.querySelectorAll('script, link[rel=modulepreload], canvas'))
      gone.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}

/** Where the marks of the plate stand in its ground, in shares of it; those that the copy shows. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const plate = document.querySelector('.plate.narrow')!;
    const ground = plate.querySelector('.geo')!.getBoundingClientRect();
    return [...plate.querySelectorAll('.marks a:not(.beyond, .out)')].flatMap((link) => {
      // A mark that is tied keeps its way to its place, which grows.
      if (link.querySelector('.tie')) return [];
      const mark = link.querySelector('.m use')!.getBoundingClientRect();
      const id = link.getAttribute('data-claims')!;
      const x = (mark.x + mark.width / 2 - ground.x) / ground.width;
      const y = (mark.y + mark.height / 2 - ground.y) / ground.height;
      return [{ id, x, y }];
    });
  });

test('a page that is saved with the live map laid and moved keeps the drawing, with its marks in their places', async () => {
  const { page } = await openPage('/map/', { viewport: { width: 390, height: 700 } });
  const drawn = await placesOf(page);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForSelector('.plate.narrow.moved');
  await page.waitForFunction(() =>
    document.querySelector('.plate.narrow .geo')!.getAttribute('transform')!.includes('scale(2)'),
  );
  const html = await saved(page);
  const copy = await openPage('/404.html', { viewport: { width: 390, height: 700 } });
  await copy.page.route('**/map/', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await copy.page.goto(page.url());
  expect(await copy.page.locator('.plate.narrow .geo').isVisible()).toBe(true);
  expect(await copy.page.locator('.live').isVisible()).toBe(false);
  expect(await copy.page.locator('.map-tools').isVisible()).toBe(false);
  const kept = await placesOf(copy.page);
  expect(kept.length).toBeGreaterThan(3);
  for (const { id, x, y } of kept) {
    const before = drawn.find((mark) => mark.id === id)!;
    expect(Math.hypot(x - before.x, y - before.y), id).toBeLessThan(0.02);
  }
});
