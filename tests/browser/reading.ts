import type { BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { load, openPageOf, record, startReading, WINDOW, type Opened } from './browser.ts';

/** The built site and a Chromium for all files of tests in this process; both end with it. */
export const reading = await startReading();

/** A page for one test, which is closed when the test has ended, however it ends. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  await stayOpen();
  const opened = await openPageOf(reading, path, options);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/** The tabs that tests read in one after another, by what their profile is beside its window. */
const tabs = new Map<string, Opened>();

/**
 * A page in a tab that other tests have read in: half the work of a new one. For tests that only
 * look, or change no more than the page itself, its window, its colours and whether it is printed.
 */
export async function visit(
  path: string,
  { viewport = WINDOW, ...profile }: BrowserContextOptions = {},
): Promise<Opened> {
  await stayOpen();
  const key = JSON.stringify(profile);
  const tab = tabs.get(key) ?? (await newTab(profile));
  tabs.set(key, tab);
  const { page, errors, requests } = tab;
  await page.goto('about:blank');
  await page.setViewportSize(viewport ?? WINDOW);
  await page.emulateMedia({ media: null, colorScheme: profile.colorScheme ?? 'light' });
  errors.length = 0;
  requests.length = 0;
  await load(page, `${reading.origin}${path}`);
  return tab;
}

async function newTab(profile: BrowserContextOptions): Promise<Opened> {
  const page = await (await reading.browser.newContext(profile)).newPage();
  return { page, ...record(page) };
}

/** One file that brings Chromium down does not take the next ones with it. */
async function stayOpen(): Promise<void> {
  if (reading.browser.isConnected()) return;
  tabs.clear();
  Object.assign(reading, await startReading());
}
