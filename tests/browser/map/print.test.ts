import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, readPage } from '../reading.ts';

/** The page of the map on A4, as a PDF in plain characters. */
async function print(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: false });
  return pdf.toString('latin1');
}

/** Sheets of the PDF, and how many raster images larger than an icon are in it. */
function lookInto(pdf: string): { sheets: number; across: boolean; images: number } {
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const images = [...pdf.matchAll(/\/Subtype \/Image[\s\S]{0,200}?\/Width (\d+)/g)];
  return {
    sheets: [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    across: sizes.every(([, width, height]) => Number(width) > Number(height)),
    images: images.filter(([, width]) => Number(width) > 64).length,
  };
}

/** What stands on paper, in its order. */
async function textOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text.replace(/\s+/g, ' ');
}

test('the map prints on one sheet across, its lines, words and hatching as vectors, and its claims on the next', async () => {
  const { page } = await openPage('/map/', { javaScriptEnabled: false });
  expect(lookInto(await print(page))).toEqual({ sheets: 4, across: true, images: 0 });
  const text = await textOnPaper(page);
  for (const line of [
    'What was known at 01:00 on Tuesday 29 September 2020, local time (UTC+4).',
    'Ground as of 26 September 2020.',
    '© OpenStreetMap contributors (ODbL)',
    'Boundaries and names on this map imply no opinion on the status of any territory.',
    'announced by the side concerned, or confirmed by others',
    'evening of Sun 27 Sep: Azerbaijani troops took Murov peak',
  ])
    expect(text).toContain(line);
  expect(text).not.toContain('Embed this map');
  expect(text).not.toContain('Explore the map');
  expect(text).not.toContain('Layers of the map');
});

test('the map and its caption fit the first sheet', async () => {
  const { page } = await readPage('/map/', {
    javaScriptEnabled: false,
    viewport: { width: 1047, height: 718 },
  });
  await page.emulateMedia({ media: 'print' });
  const plate = (await page.locator('.plate.wide').boundingBox())!;
  const stage = (await page.locator('.stage').boundingBox())!;
  const locator = (await page.locator('.locator').boundingBox())!;
  expect(plate.width).toBeGreaterThan(700);
  expect(plate.width).toBeLessThanOrEqual(1047);
  // What stands beyond the stage is cut off.
  expect(plate.x).toBeGreaterThanOrEqual(stage.x);
  expect(plate.x + plate.width).toBeLessThanOrEqual(stage.x + stage.width);
  expect(locator.y + locator.height).toBeLessThanOrEqual(718);
  expect(await page.locator('.plate.narrow').isVisible()).toBe(false);
});

test('after the live map was laid and moved the paper still gets the drawing as it was', async () => {
  const { page } = await openPage('/map/');
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForSelector('.plate.wide.moved');
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const plate = document.querySelector('.plate.wide')!;
      document.body.dataset['printed'] =
        `${plate.getAttribute('class')} ${plate.querySelector('.soft')!.getAttribute('transform')}`;
    }),
  );
  expect(lookInto(await print(page))).toEqual({ sheets: 4, across: true, images: 0 });
  expect(await page.evaluate(() => document.body.dataset['printed'])).toBe(
    'plate wide translate(0)scale(1)',
  );
  await page.waitForSelector('.is-live .plate.wide.moved');
});
