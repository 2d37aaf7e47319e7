import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { embedSnippet, sizingScript } from '../../../src/syndication/embed-snippet.ts';
import { SCRIPT } from '../../../src/syndication/embeds.ts';
import { originOf, type Reading } from '../browser.ts';
import { reading } from '../reading.ts';
import { watchShifts } from '../shifts.ts';
import { Tabs } from '../tabs.ts';

/** A page of somebody else’s, on another site than ours, with what went on in it. */
export interface Host {
  page: Page;
  origin: string;
  /** What the console and the scripts complained of. */
  errors: string[];
  requests: string[];
  /** The document in a frame of it, loaded. */
  inside(selector?: string): Promise<Frame>;
  close(): Promise<void>;
}

const tabs = new Tabs(reading, true, [watchShifts, hear]);

interface Settings {
  headers?: Record<string, string>;
  width?: number;
  /** Further files of the host’s own, by path. */
  files?: Record<string, string>;
}

/** What `watch` leaves in the window of every frame. */
export interface Watched {
  heard: unknown[];
  shifts: number[];
}

/** How iframe-resizer 5 greets a frame, as its documentation and its source have it; the library itself is not free to ship. */
export const GREETING =
  '[iFrameSizer]frame-1:8:false:false:32:true:true:::auto:::0:false:child:auto:false:::true::5.5.9:0::';

/** What the site tells others to paste, with further attributes of the frame. */
export function snippet({ origin }: Reading, path = '/embed/map/', attributes = ''): string {
  const embed = { address: `${origin}${path}`, title: 'Graphic', height: 640, full: `${origin}/` };
  return embedSnippet(embed).replace('<iframe', `<iframe ${attributes}`);
}

/** The script that they may add to it. */
export function sizer({ origin }: Reading): string {
  return sizingScript(`${origin}${SCRIPT}`);
}

/** Serves a page on another site and opens it; every frame records its layout shifts, the page what it is told. */
export async function openHost(
  body: string,
  { headers = {}, width = 700, files = {} }: Settings = {},
): Promise<Host> {
  const html = `<!doctype html><html lang="en"><title>Host</title>${body}</html>`;
  const server = await serveHost({ '/': html, ...files }, headers);
  // By another name than 127.0.0.1 it is for a browser another site, not only another port.
  const origin = originOf(server).replace('127.0.0.1', 'localhost');
  const { page, errors, requests, giveBack } = await tabs.take({
    viewport: { width, height: 900 },
  });
  await page.goto(origin, { waitUntil: 'load' });
  const close = async () => {
    await page.goto('about:blank');
    await giveBack();
    server.close();
  };
  return { page, origin, errors, requests, inside: (selector) => inside(page, selector), close };
}

/** Waits until a frame shows exactly the height of its content at its present width, and gives that height. */
export async function untilFits(host: Host, selector = 'iframe'): Promise<number> {
  const frame = await host.inside(selector);
  let sizes: readonly number[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    const { width, height } = await sizeOf(host, selector);
    const [seen, needed] = await frame.evaluate(() => {
      const { height } = document.documentElement.getBoundingClientRect();
      return [innerWidth, Math.ceil(height)] as const;
    });
    if (width === seen && height === needed) return height;
    sizes = [width, seen, height, needed];
    await host.page.waitForTimeout(50);
  }
  throw new Error(`${selector} does not fit: ${sizes.join(', ')}.`);
}

/** The room that a frame gives its document, without its own border. */
export function sizeOf({ page }: Host, selector = 'iframe') {
  return page
    .locator(selector)
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
}

/** What was asked of neither our site nor the host itself, or was stored: nothing, it is hoped. */
export async function strayings(site: Reading, { page, origin, requests }: Host) {
  const foreign = requests.filter(
    (url) => !url.startsWith(`${site.origin}/`) && !url.startsWith(`${origin}/`),
  );
  const stored = await Promise.all(page.frames().map((frame) => frame.evaluate(storedNames)));
  return [...foreign, ...(await page.context().cookies()), ...stored.flat()];
}

/** Runs in a frame; one that a sandbox leaves without an origin can store nothing. */
async function storedNames(): Promise<string[]> {
  if (origin === 'null') return [];
  const bases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...bases.map(({ name }) => name!),
  ];
}

/** What a frame recorded of itself; the page itself without a frame. */
export function watched(of: Page | Frame): Promise<Watched> {
  return of.evaluate(() => {
    const { heard, shifts } = window as unknown as Watched;
    return { heard, shifts };
  });
}

async function inside(page: Page, selector = 'iframe'): Promise<Frame> {
  const element = await page.waitForSelector(selector, { state: 'attached' });
  const frame = (await element.contentFrame())!;
  await frame.waitForLoadState('load');
  return frame;
}

/** Runs in every frame before anything else. */
function hear(): void {
  const { heard } = Object.assign(window as unknown as Watched, { heard: [] as unknown[] });
  if (window === parent) addEventListener('message', ({ data }) => heard.push(data));
}

function serveHost(files: Record<string, string>, headers: Record<string, string>) {
  const server = createServer(({ url = '/' }, response) => {
    const type = extname(url) === '.js' ? 'text/javascript' : 'text/html';
    response.writeHead(files[url] === undefined ? 204 : 200, {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(files[url]);
  });
  return new Promise<Server>((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
