import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../../src/hosting/serve.ts';
import { DIST } from '../built-site.ts';

/** The built site on localhost and a real Chromium to read it with. */
export interface Reading {
  origin: string;
  browser: Browser;
  close(): Promise<void>;
}

/** What a reading may have of its own: further switches of Chromium’s, those of Playwright that are left out, another site. */
interface Setting {
  args?: readonly string[];
  without?: readonly string[];
  dist?: string;
}

/** Opens both. */
export async function startReading({
  args = [],
  without = [],
  dist = DIST,
}: Setting = {}): Promise<Reading> {
  const server = await serve(dist, 0);
  // On a busy machine a connection of five idle seconds would be shut just as a request goes out on it.
  server.keepAliveTimeout = 60_000;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: false,
    ignoreDefaultArgs: [...without],
    args: [
      // Pages are painted without the software GPU, which is slow and needed by WebGL alone.
      '--disable-gpu-compositing',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--font-render-hinting=none',
      ...args,
    ],
  });
  return {
    origin: originOf(server),
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Chromium’s own remark on copying a WebGL canvas to a page that is painted without a GPU. */
const REMARK = /GL Driver Message .* GPU stall due to ReadPixels/;

/** A page with everything recorded that a reader would not want: its errors, and all that it asks for. */
export interface Opened {
  page: Page;
  errors: string[];
  requests: string[];
}

/** What a window is of which a test says nothing else. */
export const WINDOW = { width: 1280, height: 900 };

/** A page of the site in a profile of its own, loaded, with its faces. */
export async function openPageOf(
  { browser, origin }: Reading,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: WINDOW, ...options });
  const page = await context.newPage();
  const recorded = record(page);
  await load(page, `${origin}${path}`);
  return { page, ...recorded };
}

/** Writes down from now on what a reader would not want of a page. */
export function record(page: Page): Pick<Opened, 'errors' | 'requests'> {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (REMARK.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { errors, requests };
}

/** Loads an address, with its faces and all that lies below. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await settle(page);
}

/** The same once more, of the address at which a page is. */
export async function loadAgain(page: Page): Promise<void> {
  await page.reload();
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await layOut(page);
}

/** Lays out what lies below the first screens, which is done at leisure otherwise, and by no test but its own waited for. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.chapter, .part')) part.classList.add('laid');
  });
}

/** $CHROME_PATH, else the Chromium that comes from npm, else what the machine has; without any the tests fail. */
async function findChromium(): Promise<string> {
  const own = process.env['CHROME_PATH'];
  if (own) return own;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // With this set it unpacks the system libraries that a bare machine lacks.
    process.env['VERCEL'] = '1';
    const { default: npmChromium } = await import('@sparticuz/chromium');
    return npmChromium.executablePath();
  }
  const found = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find(existsSync);
  if (!found) throw new Error('No Chromium was found; set CHROME_PATH to one.');
  return found;
}
