import type { BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openPageOf, startReading, type Opened } from './browser.ts';

/** The built site and a Chromium for all files of tests in this process; both end with it. */
export const reading = await startReading();

/** A page for one test, which is closed when the test has ended, however it ends. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  // One file that brings Chromium down does not take the next ones with it.
  if (!reading.browser.isConnected()) Object.assign(reading, await startReading());
  const opened = await openPageOf(reading, path, options);
  onTestFinished(() => opened.page.context().close());
  return opened;
}
