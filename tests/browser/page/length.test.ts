import { expect, test } from 'vitest';
import { layOut } from '../browser.ts';
import { reading, readPage } from '../reading.ts';

const PHONE = { width: 390, height: 844 };

test('on a phone the story is at most 9,000 px long, and begins within the first screen', async () => {
  const { page } = await readPage('/', { viewport: PHONE });
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(length).toBeLessThanOrEqual(9_000);
  const first = (await page.locator('.article .text > p').first().boundingBox())!;
  expect(first.y).toBeLessThan(400);
});

test.each([390, 768, 1280])(
  'without scripts the scroll bar tells the length of the story within 5 %% wherever the reader is, and nothing moves, at %d px',
  async (width) => {
    const viewport = { width, height: 844 };
    const context = await reading.browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${reading.origin}/`);
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
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(
              list
                .getEntries()
                .reduce(
                  (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
                  0,
                ),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 200);
        }),
    );
    await layOut(page);
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    await context.close();
    for (const one of told) expect(Math.abs(one / length - 1)).toBeLessThanOrEqual(0.05);
    expect(moved).toBeLessThanOrEqual(0.001);
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
