import { sum } from 'd3-array';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layOut } from '../browser.ts';
import { reading, readPage } from '../reading.ts';
import { firstVisit, shiftsIn, watchShifts } from '../shifts.ts';
import { Tabs } from '../tabs.ts';

const PHONE = { width: 390, height: 844 };

test('on a phone the story is at most 9,000 px long, and begins within the first screen', async () => {
  const { page } = await readPage('/', { viewport: PHONE });
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(length).toBeLessThanOrEqual(9_000);
  const first = (await page.locator('.article .text > p').first().boundingBox())!;
  expect(first.y).toBeLessThan(400);
});

const unread = new Tabs(reading, true, [
  watchShifts,
  () => void (window.requestIdleCallback = () => 0),
]);

/** A page of which nothing is laid out but what the reader comes near, with its faces. */
async function openUnread(width: number): Promise<Page> {
  const { page } = await firstVisit(unread, { viewport: { width, height: 844 } });
  await page.goto(`${reading.origin}/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

test.each([390, 768, 1024, 1280])(
  'at %d px the scroll bar tells the length of the story within a twentieth wherever the reader is, and nothing moves',
  async (width) => {
    const page = await openUnread(width);
    const before = (await shiftsIn(page)).length;
    const told = await page.evaluate(async () => {
      const { documentElement: root } = document;
      const lengths = [root.scrollHeight];
      for (let y = 0; y < root.scrollHeight; y += innerHeight) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        lengths.push(root.scrollHeight);
      }
      return lengths;
    });
    expect(await page.locator('.laid').count()).toBe(0);
    await layOut(page);
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    const lies = told.map((one) => Math.abs(one / length - 1));
    expect(Math.max(...lies)).toBeLessThanOrEqual(0.05);
    expect(sum((await shiftsIn(page)).slice(before))).toBeLessThanOrEqual(0.001);
  },
);

test('on a phone no word of a drawing is under 12 px, and none of a list under 13', async () => {
  const { page } = await readPage('/', { viewport: PHONE });
  const small = await page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const drawn = [...document.querySelectorAll<SVGTextElement>('main svg text')]
      .filter((text) => seen(text) && text.textContent.trim() !== '')
      .map((text) => ({
        words: text.textContent.trim(),
        size: Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a,
      }))
      .filter(({ size }) => size < 11.95);
    const listed = [...document.querySelectorAll('main li, main dd')]
      .filter(seen)
      .map((item) => ({
        words: item.textContent.trim().slice(0, 40),
        size: Number.parseFloat(getComputedStyle(item).fontSize),
      }))
      .filter(({ size }) => size < 13);
    return [...drawn, ...listed];
  });
  expect(small).toEqual([]);
});
