import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openPageOf, startReading, type Opened, type Reading } from './browser.ts';

/** The built site and a Chromium for one file of tests, from before the first until after the last. */
export const reading = {} as Reading;
beforeAll(async () => void Object.assign(reading, await startReading()));
afterAll(() => reading.close());

/** A page for one test, which is closed when the test has ended, however it ends. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await openPageOf(reading, path, options);
  onTestFinished(() => opened.page.context().close());
  return opened;
}
