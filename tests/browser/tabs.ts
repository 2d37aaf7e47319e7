import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { load, loadAgain, record, WINDOW, type Opened, type Reading } from './browser.ts';

/** A tab in use, with the way back. */
interface Taken extends Opened {
  giveBack(): Promise<void>;
}

/** The tabs of a Chromium that wait for their next test, by their profile. */
export class Tabs {
  #reading: Reading;
  #painted: boolean;
  #scripts: readonly (() => void)[];
  #idle = new Map<string, Opened[]>();

  /** The scripts run in every document of these tabs before anything else. */
  constructor(reading: Reading, painted: boolean, scripts: readonly (() => void)[] = []) {
    this.#reading = reading;
    this.#painted = painted;
    this.#scripts = scripts;
  }

  /** A page for one test, in a tab that is lent to it. */
  async open(path: string, options: BrowserContextOptions): Promise<Opened> {
    const tab = await this.lend(options);
    const address = `${this.#reading.origin}${path}`;
    // To another part of the same page a browser goes without loading it.
    if (withoutHash(tab.page.url()) === withoutHash(address)) await tab.page.goto('about:blank');
    await load(tab.page, address);
    // The face of the text is optional: on a busy machine it may miss its one chance on a first visit.
    if (await tab.page.evaluate(isStoodIn)) await loadAgain(tab.page);
    return tab;
  }

  /** A tab for one test; after the test it waits again. */
  async lend(options: BrowserContextOptions): Promise<Opened> {
    const { giveBack, ...tab } = await this.take(options);
    onTestFinished(giveBack);
    return tab;
  }

  /** A tab that waits, if one of this profile does, until it is given back. */
  async take({ viewport = WINDOW, ...profile }: BrowserContextOptions): Promise<Taken> {
    const tab = this.#waiting(profile).pop() ?? (await this.#new(profile));
    const giveBack = async () => {
      if (tab.page.isClosed()) return;
      await unroute(tab.page);
      if (this.#painted) await takeBack(tab.page);
      this.#waiting(profile).push(tab);
    };
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
    return { ...tab, giveBack };
  }

  /** Those of a profile that wait, but for what ended with its browser. */
  #waiting(profile: BrowserContextOptions): Opened[] {
    const key = JSON.stringify(profile);
    const waiting = (this.#idle.get(key) ?? []).filter(({ page }) => !page.isClosed());
    this.#idle.set(key, waiting);
    return waiting;
  }

  async #new(profile: BrowserContextOptions): Promise<Opened> {
    const page = await (await this.#reading.browser.newContext(profile)).newPage();
    for (const script of this.#scripts) await page.addInitScript(script);
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

/** Whether the text of a page is set in a stand-in. */
function isStoodIn(): boolean {
  if (![...document.fonts].some(({ family }) => family.includes('Contact Text'))) return false;
  const pen = document.createElement('canvas').getContext('2d')!;
  const [own, stand] = ['"Contact Text", monospace', 'monospace'].map((family) => {
    pen.font = `100px ${family}`;
    return pen.measureText('immi').width;
  });
  return own === stand;
}
