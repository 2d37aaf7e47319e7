import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { brotli, DIST } from '../../built-site.ts';
import { openFresh, openPage, reading } from '../reading.ts';
import { shiftsIn, watchedTab } from '../shifts.ts';

const PAGES = [
  '/',
  '/hours/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/updates/',
  '/updates/sunday-midday/',
  '/map/',
  '/method/',
  '/background/',
  '/embed/map/',
  '/404.html',
];

test.each(PAGES)(
  '%s asks nothing of another origin, sets no cookie, stores nothing, and logs no error',
  async (path) => {
    const { page, errors, requests } = await openPage(path);
    if (path === '/map/') {
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await page.waitForSelector('.is-live .maplibregl-canvas');
    }
    await page.waitForTimeout(200);
    expect(
      requests.filter((url) => !url.startsWith(reading.origin) && !/^(?:data|blob):/.test(url)),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(errors).toEqual([]);
  },
);

test.each(['/', '/hours/'])(
  'after load of %s nothing more is requested without an act of the reader',
  async (path) => {
    const { page, requests } = await openPage(path);
    const before = requests.length;
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(1000);
    expect(requests.slice(before).filter((url) => !/\.woff2$/.test(url))).toEqual([]);
    expect(requests.filter((url) => /maplibre|live-map|map\.json/.test(url))).toEqual([]);
  },
);

const weights = new Map<string, number>();

/** What a file weighs on its way; it is packed once. */
function weigh(path: string, file: Buffer): number {
  const known = weights.get(path) ?? brotli(file);
  weights.set(path, known);
  return known;
}

test.each(['/', '/hours/'])(
  'before any act %s fetches at most 76 kB, every face included',
  async (path) => {
    for (const width of [390, 1280]) {
      const { page, requests } = await openFresh(path, { viewport: { width, height: 900 } });
      await page.waitForLoadState('networkidle');
      const sizes = requests.map((address) => {
        const path = new URL(address).pathname;
        const file = readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
        return [path, path.endsWith('.woff2') ? file.length : weigh(path, file)] as const;
      });
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      console.info(`${width} px: ${total} bytes`, Object.fromEntries(sizes));
      expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(76_000);
    }
  },
);

test.each(['/', '/hours/', '/hours/?at=2020-09-28T0900'])(
  'nothing jumps while %s loads, on a phone and on a desk',
  async (path) => {
    const { page } = await watchedTab({ deviceScaleFactor: 2 });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${reading.origin}${path}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500);
      expect(sum(await shiftsIn(page)), `${width} px`).toBeLessThan(0.001);
    }
  },
);

test('the headers of a real host are sent: no framing of pages, framing of embeds, no sniffing', async () => {
  const page = await fetch(`${reading.origin}/`);
  expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  const embed = await fetch(`${reading.origin}/embed/map/`);
  expect(embed.headers.get('content-security-policy')).toBe('frame-ancestors *');
  expect(embed.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const missing = await fetch(`${reading.origin}/nowhere/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('Page not found');
});
