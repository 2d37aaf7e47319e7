import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { openPageOf, type Opened } from '../browser.ts';
import { reading } from '../reading.ts';

/** Opens live maps that several tests of a file use one after the other; the work of one is in its laying. */
export function liveMaps() {
  const laid = new Map<string, Promise<Opened>>();
  afterAll(async () => {
    for (const one of laid.values()) await (await one).page.context().close();
  });
  /** The live map of a page, whole, with nothing recorded yet. */
  return async (path: string, options: BrowserContextOptions): Promise<Opened> => {
    const key = JSON.stringify([path, options]);
    const opening = laid.get(key) ?? openPageOf(reading, path, options);
    laid.set(key, opening);
    const opened = await opening;
    await layMap(opened.page);
    opened.errors.length = 0;
    opened.requests.length = 0;
    return opened;
  };
}

/** Lays the live map where it does not lie yet, and shows all of it. */
export async function layMap(page: Page): Promise<void> {
  if (await page.locator('contact-map:not(.is-live)').count())
    await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  if (await page.locator('.plate.moved').count())
    await page.getByRole('button', { name: 'Whole map' }).click();
  await page.waitForSelector('.plate.moved', { state: 'detached' });
}
