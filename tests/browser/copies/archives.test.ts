import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Response } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/hosting/serve.ts';
import { attributesIn, DIST, readBuilt } from '../../built-site.ts';
import { originOf } from '../browser.ts';
import { reading, readingTab } from '../reading.ts';
import { contextOf, KINDS, leftOf, wholeOf } from './copied.ts';

/** Where a mirror lays the site: under another path of another server. */
const UNDER = '/kept/2026/site';
const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
let server: Server;

/** What scripts ask for by themselves: faces, for which those of the machine stand in, and the live map on its own page. */
const ASKED = /\.woff2$|map\.json$|live-map|maplibre/;

/** A copy as `wget --mirror --convert-links --page-requisites` makes it: pages, what they name, and links between them made relative. */
beforeAll(async () => {
  for (const path of KINDS) {
    const html = readBuilt(`${path.slice(1)}index.html`);
    const up = '../'.repeat(path.split('/').length - 2) || './';
    const here = html.replace(
      /\s(href|src|srcset)="\/(?!\/)([^"]*)"/g,
      (_, name: string, rest: string) => ` ${name}="${up}${rest}"`,
    );
    const file = join(folder, UNDER, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, here);
    for (const address of namedIn(html))
      cpSync(join(DIST, address), join(folder, UNDER, address), { recursive: true });
  }
  cpSync(join(DIST, '404.html'), join(folder, '404.html'));
  server = await serve(folder, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The files that a page names in its HTML. */
function namedIn(html: string): string[] {
  return ['href', 'src', 'srcset']
    .flatMap((name) => attributesIn(html, name))
    .filter((address) => /^\/(?!\/)[^#?]*\.\w+$/.test(address));
}

test.each(KINDS)(
  'in a mirror under another path %s keeps its styles, drawing and figures',
  async (path) => {
    const { page } = await readingTab();
    const lost: string[] = [];
    const note = (answer: Response) => void (answer.status() >= 400 && lost.push(answer.url()));
    page.on('response', note);
    onTestFinished(() => void page.off('response', note));
    await page.goto(`${originOf(server)}${UNDER}${path}`, { waitUntil: 'load' });
    const { heading, drawings, styled } = await leftOf(page);
    const whole = await wholeOf(path);
    expect({ heading, drawings, styled }).toEqual({
      heading: whole.heading,
      drawings: whole.drawings,
      styled: true,
    });
    expect(lost.filter((url) => !ASKED.test(url))).toEqual([]);
  },
);

test.each(KINDS)(
  'saved as SingleFile does, %s keeps its styles, drawing and figures',
  async (path) => {
    const { page } = await readingTab();
    await page.goto(reading.origin + path);
    const saved = await page.evaluate(() => {
      for (const gone of document.querySelectorAll('script, link, meta[http-equiv]')) gone.remove();
      return `<!doctype html>${document.documentElement.outerHTML}`;
    });
    const copy = join(folder, 'saved.html');
    writeFileSync(copy, saved);
    const { page: read, requests } = await readingTab();
    await read.goto(pathToFileURL(copy).href);
    const { heading, drawings, styled } = await leftOf(read);
    const whole = await wholeOf(path);
    expect({ heading, drawings, styled }).toEqual({
      heading: whole.heading,
      drawings: whole.drawings,
      styled: true,
    });
    expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
  },
);

test.each(KINDS)(
  'where an archive wraps every script in a block, so that modules fail, %s keeps all',
  async (path) => {
    const { page } = await readingTab();
    await page.route('**/*.js', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: `{ ${body} }` });
    });
    await page.goto(reading.origin + path, { waitUntil: 'load' });
    expect(await page.evaluate(() => customElements.get('contact-map') === undefined)).toBe(true);
    expect(await leftOf(page)).toEqual(await wholeOf(path));
    // Layers go by a style, and what is in the HTML itself an archive leaves as it is.
    const offered = await page
      .locator('button:visible, select:visible, input:visible')
      .evaluateAll(
        (all) => all.filter((one) => !one.closest('.layers, copy-words:defined')).length,
      );
    expect(offered).toBe(0);
  },
);

test.each(KINDS)(
  'before an act, %s asks for nothing that its HTML does not name, but for faces',
  async (path) => {
    const html = readBuilt(`${path.slice(1)}index.html`);
    const named = new Set(namedIn(html).map((address) => reading.origin + address));
    const page = await (await contextOf()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(reading.origin + path, { waitUntil: 'networkidle' });
    const unnamed = asked.filter((url) => /^http.*\.\w+$/.test(url) && !named.has(url));
    expect(unnamed.filter((url) => !ASKED.test(url))).toEqual([]);
  },
);
