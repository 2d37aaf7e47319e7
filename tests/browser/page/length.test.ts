import { expect, test } from 'vitest';
import { readPage } from '../reading.ts';

const PHONE = { width: 390, height: 844 };

test('on a phone the story is at most 9,000 px long, and begins within the first screen', async () => {
  const { page } = await readPage('/', { viewport: PHONE });
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(length).toBeLessThanOrEqual(9_000);
  const first = (await page.locator('.article .text > p').first().boundingBox())!;
  expect(first.y).toBeLessThan(400);
});

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
