import { afterAll, expect, test } from 'vitest';
import { WINDOW } from '../browser.ts';
import { reading, readingOnly } from '../reading.ts';
import { contextOf, isPage, KINDS, leftOf, paintedContextOf, wholeOf } from './copied.ts';

/** A tab in which nothing arrives but the page itself. */
const { browser } = await readingOnly();
const dropped = await (await browser.newContext({ viewport: WINDOW })).newPage();
await dropped.route('**/*', (route) => (isPage(route) ? route.continue() : route.abort()));
afterAll(() => dropped.context().close());

test.each(KINDS)(
  'with the connection dropped after its HTML, %s keeps its text and its drawing',
  async (path) => {
    await dropped.goto(reading.origin + path);
    expect(await leftOf(dropped)).toEqual(await wholeOf(path));
  },
);

test.each([
  '/',
  '/hours/',
  '/map/',
  '/background/',
  '/claims/ka-28-15-more/',
  '/updates/monday-night/',
  '/embed/map/',
])('with each file cut in turn, %s keeps its text and its drawing', async (path) => {
  const whole = await wholeOf(path);
  const visit = await (await paintedContextOf()).newPage();
  const asked = new Set<string>();
  visit.on('request', (request) => asked.add(request.url()));
  await visit.goto(reading.origin + path, { waitUntil: 'networkidle' });
  const page = await (await contextOf()).newPage();
  const files = [...asked].filter((url) => /^http.*\.\w+$/.test(url));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    await page.route(file, (route) => route.abort());
    await page.goto(reading.origin + path);
    const { heading, drawings } = await leftOf(page);
    expect({ heading, drawings }, file).toEqual({
      heading: whole.heading,
      drawings: whole.drawings,
    });
    await page.unroute(file);
  }
});

test('of a page that ends in the midst of its HTML the part that came can be read', async () => {
  const context = await paintedContextOf();
  await context.route('**/*', async (route) => {
    if (!isPage(route)) return route.abort();
    const body = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'text/html', body: body.slice(0, body.length / 2) });
  });
  const page = await context.newPage();
  for (const path of ['/', '/hours/', '/text/', '/text/story/', '/claims/']) {
    await page.goto(reading.origin + path);
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(500);
  }
});
