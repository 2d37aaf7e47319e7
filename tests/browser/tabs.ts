import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { load, record, WINDOW, type Opened, type Reading } from './browser.ts';

/** The tabs of a Chromium that wait for their next test, by their profile. */
export class Tabs {
  #reading: Reading;
  #painted: boolean;
  #idle = new Map<string, Opened[]>();

  constructor(reading: Reading, painted: boolean) {
    this.#reading = reading;
    this.#painted = painted;
  }

  /** A page for one test, in a tab that is lent to it. */
  async open(path: string, options: BrowserContextOptions): Promise<Opened> {
    const tab = await this.lend(options);
    const address = `${this.#reading.origin}${path}`;
    // To another part of the same page a browser goes without loading it.
    if (withoutHash(tab.page.url()) === withoutHash(address)) await tab.page.goto('about:blank');
    await load(tab.page, address);
    return tab;
  }

  /** A tab for one test, one that waits if one of this profile does; after the test it waits again. */
  async lend({ viewport = WINDOW, ...profile }: BrowserContextOptions): Promise<Opened> {
    const waiting = this.#waiting(profile);
    const tab = waiting.pop() ?? (await this.#new(profile));
    onTestFinished(async () => {
      if (tab.page.isClosed()) return;
      await unroute(tab.page);
      if (this.#painted) await takeBack(tab.page);
      waiting.push(tab);
    });
    const { page, errors, requests } = tab;
    await page.setViewportSize(viewport ?? WINDOW);
    await page.emulateMedia({
      media: null,
      colorScheme: profile.colorScheme ?? 'light',
      reducedMotion: profile.reducedMotion ?? null,
      forcedColors: profile.forcedColors ?? null,
    });
    errors.length = 0;
    requests.length = 0;
    return tab;
  }

  #waiting(profile: BrowserContextOptions): Opened[] {
    const key = JSON.stringify(profile);
    const waiting = this.#idle.get(key) ?? [];
    this.#idle.set(key, waiting);
    return waiting;
  }

  async #new(profile: BrowserContextOptions): Promise<Opened> {
    const page = await (await this.#reading.browser.newContext(profile)).newPage();
    return { page, ...record(page) };
  }
}

async function unroute(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
}

/** Takes back what a test has done to a tab, but for its profile and its history. */
async function takeBack(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.setOffline(false);
  await page.mouse.move(-1, -1);
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');
