import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openPage, readPage } from '../reading.ts';
import { heardOf, readTree } from '../tree.ts';

const PAGES = [
  '/',
  '/hours/',
  '/at/2020-09-28T1000/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/map/',
  '/background/',
  '/method/',
  '/updates/',
  '/updates/monday-night/',
  '/embed/',
  '/404.html',
];
const EMBEDS = [
  '/embed/map/',
  '/embed/map/?side=azerbaijan',
  '/embed/timeline/',
  '/embed/casualties/',
  '/embed/claim/az-27-murov/',
  '/embed/map/at/2020-09-28T1000/',
];

/** Opens every fold of a page, and waits for the form of its filter where it has one. */
async function openFolds(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  if ((await page.locator('claim-filter').count()) > 0) await page.waitForSelector('.filter form');
}

const WIDTHS = [
  ...PAGES.map((path): [string, number] => [path, 320]),
  ...EMBEDS.map((path): [string, number] => [path, 240]),
];

test.each(WIDTHS)(
  'with everything open %s does not scroll sideways at %i px, nor does it with its text twice as large',
  async (path, width) => {
    const { page } = await readPage(path, { viewport: { width, height: 900 } });
    await openFolds(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(width);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await wide(), 'text at 200 %').toBeLessThanOrEqual(width);
  },
);

test('with text twice as large no word of the headline is broken beside the locator', async () => {
  const { page } = await readPage('/', { viewport: { width: 390, height: 900 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const broken = await page.evaluate(() => {
    const text = document.querySelector('h1')!.firstChild!;
    const words = [...text.textContent!.matchAll(/\S+/g)];
    return words.flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });
  expect(broken).toEqual([]);
});

/** Where some elements stand in the whole page. */
const boxesOf = (shown: Locator) =>
  shown.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top + scrollY, left + width, top + scrollY + height].map(Math.floor);
    }),
  );

/** How many pixels of each of some elements are of another colour than its corner, from one picture of the page at rest. */
async function inkOf(page: Page, shown: Locator): Promise<number[]> {
  let boxes: number[][];
  let png: Buffer;
  do {
    boxes = await boxesOf(shown);
    png = await page.screenshot({ fullPage: true });
  } while (JSON.stringify(boxes) !== JSON.stringify(await boxesOf(shown)));
  const picture = sharp(png).removeAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return boxes.map((box) => {
    const [left, top, right, bottom] = box as [number, number, number, number];
    const colour = (x: number, y: number) =>
      [0, 1, 2].map((i) => data[(y * info.width + x) * 3 + i]!);
    const paper = colour(left, top);
    let ink = 0;
    for (let y = top; y < Math.min(bottom, info.height); y++)
      for (let x = left; x < Math.min(right, info.width); x++)
        if (colour(x, y).some((band, i) => Math.abs(band - paper[i]!) > 60)) ink++;
    return ink;
  });
}

test.each(['/hours/', '/embed/map/', '/embed/'])(
  'in forced colours every control of %s is seen',
  async (path) => {
    const { page } = await openPage(path, { forcedColors: 'active' });
    await openFolds(page);
    const controls = page.locator('main :is(button, input, select, summary, textarea):visible');
    const ink = await inkOf(page, controls);
    expect(ink.length).toBeGreaterThan(8);
    const names = await controls.evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(names.filter((_, i) => ink[i]! < 20)).toEqual([]);
  },
);

test('in forced colours the slider is seen, and where it stands', async () => {
  const { page } = await openPage('/hours/', { forcedColors: 'active' });
  const slider = page.locator('#as-known');
  await slider.scrollIntoViewIfNeeded();
  expect((await inkOf(page, slider))[0]).toBeGreaterThan(200);
  const [last, first] = [await slider.screenshot(), await moved()];
  expect(first.equals(last)).toBe(false);

  async function moved() {
    await slider.focus();
    await page.keyboard.press('Home');
    return slider.screenshot();
  }
});

test('a printed page of a claim has the addresses of its sources in print', async () => {
  const { page } = await readPage('/claims/ka-28-15-more/');
  const urls = await page
    .locator('.fields a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(urls.length).toBeGreaterThan(1);
  const text = async () =>
    (await readTree(page))
      .filter(({ role }) => role === 'StaticText')
      .map(heardOf)
      .join('');
  expect(urls.filter((url) => !url.endsWith('/ka-28-15-more/')).length).toBe(urls.length);
  for (const url of urls) expect(await text()).not.toContain(url);
  await page.emulateMedia({ media: 'print' });
  for (const url of urls) expect(await text()).toContain(` (${url})`);
});
