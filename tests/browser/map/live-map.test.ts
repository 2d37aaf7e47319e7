import { createServer, type Server } from 'node:http';
import { expect, test } from 'vitest';
import { originOf } from '../browser.ts';
import { openPage, reading } from '../reading.ts';

/** Where no pixel is measured: a software GPU pays for each. */
const PHONE = { viewport: { width: 390, height: 700 } };

test('the live map takes the place of the drawing at the reader’s act, from our own origin', async () => {
  const { page, errors, requests } = await openPage('/hours/', PHONE);
  expect(requests.filter((url) => /live-map|map\.json/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.maplibregl-canvas');
  await page.waitForFunction(
    () => document.querySelector('contact-map [role=status]')!.textContent === '',
  );
  expect(requests.filter((url) => /live-map/.test(url))).toHaveLength(1);
  expect(requests.filter((url) => /\/data\/map\.json$/.test(url))).toHaveLength(1);
  expect(
    requests.filter((url) => !url.startsWith(reading.origin) && !/^(?:data|blob):/.test(url)),
  ).toEqual([]);
  expect(errors).toEqual([]);
});

test('the marks of the live map stand where the drawing had them, to the pixel', async () => {
  for (const width of [390, 1280]) {
    const { page } = await openPage('/hours/', { viewport: { width, height: 900 } });
    const places = () =>
      page.evaluate(() => {
        const stage = document.querySelector('.stage')!.getBoundingClientRect();
        return [...document.querySelectorAll('.marks a:not(.beyond) .m')]
          .filter((mark) => mark.getClientRects().length > 0)
          .map((mark) => {
            const box = mark.querySelector('use')!.getBoundingClientRect();
            return [
              mark.closest('a')!.getAttribute('data-claims'),
              box.x - stage.x,
              box.y - stage.y,
            ] as const;
          });
      });
    const drawn = await places();
    await page.getByRole('button', { name: 'Explore the map' }).click();
    await page.waitForSelector('.maplibregl-canvas');
    await page.waitForTimeout(1200);
    const live = new Map((await places()).map(([ids, x, y]) => [ids, [x, y] as const]));
    expect(drawn.length).toBeGreaterThan(15);
    for (const [ids, x, y] of drawn) {
      expect(live.has(ids), `${ids} at ${width} px`).toBe(true);
      const [liveX, liveY] = live.get(ids)!;
      expect(Math.hypot(liveX - x, liveY - y), `${ids} at ${width} px`).toBeLessThanOrEqual(1);
    }
  }
});

test('the drawing is seen until the live map has drawn its first frame', async () => {
  const { page } = await openPage('/hours/', PHONE);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/maplibre-gl-worker*', async (route) => {
    await held;
    await route.continue();
  });
  const answered = page.waitForResponse('**/data/map.json');
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await answered;
  expect(await page.locator('.live:visible').count()).toBe(0);
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(true);
  release();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  expect(await page.locator('.plate.narrow .geo').isVisible()).toBe(false);
});

test('on the page of the map it waits for the reader’s act, too', async () => {
  const { page, errors, requests } = await openPage('/map/', PHONE);
  await page.waitForTimeout(500);
  expect(requests.filter((url) => /maplibre|live-map|map\.json/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  expect(errors).toEqual([]);
});

test('the embed draws the map in a page of another origin, and explores it there', async () => {
  const host = await serveHost();
  const { page, errors } = await openPage('/hours/', PHONE);
  await page.goto(originOf(host));
  const frame = page.frameLocator('iframe');
  await frame.locator('.plate:visible').first().waitFor();
  expect(await frame.locator('h1').innerText()).toBe(
    'Fighting in Nagorno-Karabakh, 27 and 28 September 2020',
  );
  await frame.getByRole('button', { name: 'Explore the map' }).click();
  await frame.locator('.maplibregl-canvas').waitFor();
  expect(errors).toEqual([]);
  host.close();
});

/** A page of somebody else’s with the snippet in it. */
function serveHost(): Promise<Server> {
  const html = `<!doctype html><title>Host</title><iframe src="${reading.origin}/embed/map/" title="map" width="100%" height="640"></iframe>`;
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
