import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Opened } from './browser.ts';
import { reading } from './reading.ts';
import { Tabs } from './tabs.ts';

interface Shifting {
  shifts: number[];
}

/** Runs in a document before anything else, and notes how far each jump in it goes. */
export function watchShifts(): void {
  const { shifts } = Object.assign(window as unknown as Shifting, { shifts: [] as number[] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

const watching = new Tabs(reading, true, [watchShifts]);

/** A tab that notes how its documents jump, and in which every file comes as on a first visit. */
export function watchedTab(options: BrowserContextOptions): Promise<Opened> {
  return firstVisit(watching, options);
}

/** A tab of some for which no file was kept from an earlier visit. */
export async function firstVisit(tabs: Tabs, options: BrowserContextOptions): Promise<Opened> {
  const tab = await tabs.lend(options);
  const cdp = await tab.page.context().newCDPSession(tab.page);
  onTestFinished(() => cdp.detach());
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  return tab;
}

/** How far each jump in a page went so far; the page is told of one after its frame. */
export function shiftsIn(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (window as unknown as Shifting).shifts;
  });
}
