import { expect, test } from 'vitest';
import { openPage, readPage } from '../reading.ts';

const open = (width: number) =>
  openPage('/background/', { javaScriptEnabled: false, viewport: { width, height: 844 } });

test.each([390, 1280])(
  'at %i px a note opens at its mark and closes again, without a script',
  async (width) => {
    const { page, errors } = await open(width);
    const note = page.locator('#f-bg-relation');
    const mark = page.locator('#m-bg-relation');
    expect(await note.isVisible()).toBe(false);
    await mark.scrollIntoViewIfNeeded();
    await mark.click();
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('Armenia said that it was');
    const box = (await note.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    await note.getByText('Close', { exact: true }).click();
    expect(await note.isVisible()).toBe(false);
    await page.getByText('Show all notes').click();
    expect(await page.locator('.fact-notes > ol > li').first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
  },
);

test.each([390, 1280])(
  'at %i px the years are legible, and no label stands on another',
  async (width) => {
    const { page } = await readPage('/background/', { viewport: { width, height: 844 } });
    const labels = await page.locator('.years svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const svg = (text as SVGTextElement).ownerSVGElement!;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [text, ...text.children].map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
        return { left, right, top, bottom, size: Math.min(...sizes) * scale };
      }),
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter(({ size }) => size < 11.5)).toEqual([]);
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => ({ a, b })));
    const met = pairs.filter(
      ({ a, b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(met).toEqual([]);
  },
);

test.each([320, 390])('at %i px nothing scrolls sideways', async (width) => {
  const { page } = await readPage('/background/', { viewport: { width, height: 844 } });
  const shown = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(shown).toBe(width);
});
