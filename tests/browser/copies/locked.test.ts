import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { startReading } from '../browser.ts';
import { openPage, reading, readingTab, UNPAINTED } from '../reading.ts';
import { Tabs } from '../tabs.ts';
import { isPage, KINDS, leftOf, wholeOf } from './copied.ts';

const BARE = { javaScriptEnabled: false };

/** As near to Tor’s strictest settings as Chromium’s switches come: no script, no face, no picture, no WebGL. */
const locked = await startReading({
  args: [
    ...UNPAINTED,
    '--disable-remote-fonts',
    '--disable-3d-apis',
    '--blink-settings=imagesEnabled=false',
    '--js-flags=--jitless',
  ],
});
const tabs = new Tabs(locked, false);
afterAll(() => locked.close());

test.each(KINDS)(
  'with all locked, %s keeps its text, its drawing and its figures',
  async (path) => {
    const { page } = await tabs.open(path, BARE);
    expect(await leftOf(page)).toEqual(await wholeOf(path));
  },
);

/** A page as a browser gets it for which some words of its style sheets mean nothing, or that has no sheet at all. */
async function openWithout(page: Page, path: string, change: (html: string) => string) {
  await page.route('**/*', async (route) => {
    if (!isPage(route)) return route.continue();
    const html = await (await route.fetch()).text();
    // A policy would refuse the changed sheets.
    const free = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(free) });
  });
  await page.goto(reading.origin + path);
}

test.each(KINDS)(
  'without :has() and light-dark(), %s can be read and its drawing is no dark field',
  async (path) => {
    const { page } = await openPage('/404.html', BARE);
    await openWithout(page, path, (html) =>
      html.replaceAll(':has(', ':no-such(').replaceAll('light-dark(', 'no-such('),
    );
    const { heading, figures } = await leftOf(page);
    const whole = await wholeOf(path);
    expect({ heading, figures }).toEqual({ heading: whole.heading, figures: whole.figures });
    const map = page.locator('svg.plate:visible').first();
    if ((await map.count()) === 0) return;
    const { channels } = await sharp(await map.screenshot()).stats();
    expect(channels[0]!.mean).toBeGreaterThan(150);
  },
);

test.each(KINDS)(
  'without any style, and with no drawing at all, %s says all its figures in words',
  async (path) => {
    const { page } = await readingTab(BARE);
    await openWithout(page, path, (html) =>
      html
        .replace(/<style>[\s\S]*?<\/style>/g, '')
        .replace('</head>', '<style>svg{display:none}</style></head>'),
    );
    const { heading, figures } = await leftOf(page);
    const whole = await wholeOf(path);
    expect(heading).toBe(whole.heading);
    expect(figures).toEqual(expect.arrayContaining(whole.figures));
  },
);
