import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../../built-site.ts';
import { reading } from '../reading.ts';
import { type Host, openHost, sizeOf, sizer, snippet, untilFits } from './host-page.ts';

const SCRIPT = readFileSync(join(DIST, 'embed/v1.js'), 'utf8');

/** A page that tells whoever carries it a height, as any embed of anybody’s can. */
const telling = (height: number) =>
  `<!doctype html><script>parent.postMessage({ type: 'iframe-resized', height: ${height} }, '*')</script>`;

const heights = (page: Host['page']) =>
  page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));

/** Records every height that the script gives to a frame from now on. */
async function recordHeights(page: Host['page']): Promise<() => Promise<string[]>> {
  const list = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const note = (changes: MutationRecord[]) =>
      changes.forEach(({ target }) => seen.push((target as HTMLIFrameElement).style.height));
    for (const frame of document.querySelectorAll('iframe'))
      new MutationObserver(note).observe(frame, { attributeFilter: ['style'] });
    return seen;
  });
  return () => list.jsonValue();
}

test('the script for hosts weighs less than 2 kB as it stands, and names no storage and no request', () => {
  expect(Buffer.byteLength(SCRIPT)).toBeLessThan(2000);
  expect(SCRIPT).not.toMatch(/cookie|storage|fetch|XMLHttp|sendBeacon|import|window\./i);
});

test('it works twice on a page, deferred as well as at once, and leaves no name in the window', async () => {
  const names = () => Object.keys(window).toSorted();
  const bare = await openHost('');
  const before = await bare.page.evaluate(names);
  await bare.close();
  const script = sizer(reading);
  const host = await openHost(
    `${script.replace('async', 'defer')}${script.replace('async ', '')}${snippet(reading)}${script}`,
  );
  expect(await untilFits(host)).not.toBe(640);
  expect((await host.page.evaluate(names)).filter((name) => Number.isNaN(Number(name)))).toEqual(
    before,
  );
  expect(host.errors).toEqual([]);
  await host.close();
});

test('it sizes an embed that was there long before it, and one that comes after it', async () => {
  const host = await openHost(snippet(reading));
  await (await host.inside()).waitForFunction(() => document.readyState === 'complete');
  await host.page.waitForTimeout(300);
  expect((await sizeOf(host)).height).toBe(640);
  await host.page.addScriptTag({ url: `${reading.origin}/embed/v1.js` });
  const first = await untilFits(host);
  expect(first).not.toBe(640);
  const later = snippet(reading, '/embed/claim/ka-28-15-more/');
  await host.page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), later);
  const second = await untilFits(host, 'iframe >> nth=0');
  expect(second).not.toBe(640);
  expect(await heights(host.page)).toEqual([second, first]);
  await host.close();
});

test('it believes no other frame, no page around it, and no senseless height', async () => {
  const host = await openHost(
    `${sizer(reading)}<iframe src="/foreign" height="150" frameborder="0"></iframe>${snippet(reading)}`,
    { files: { '/foreign': telling(5000) } },
  );
  const fit = await untilFits(host, 'iframe >> nth=1');
  const given = await recordHeights(host.page);
  const foreign = await host.inside('iframe >> nth=0');
  await foreign.evaluate(() => parent.postMessage({ type: 'iframe-resized', height: 700 }, '*'));
  await host.page.evaluate(() => postMessage({ type: 'iframe-resized', height: 700 }, '*'));
  const ours = await host.inside('iframe >> nth=1');
  const say = (message: unknown) => ours.evaluate((one) => parent.postMessage(one, '*'), message);
  for (const height of [49, 10_001, -300, 0, NaN, Infinity, '900', null, {}, [900], 1e21, true])
    await say({ type: 'iframe-resized', height });
  for (const message of [
    null,
    'iframe-resized',
    700,
    { height: 700 },
    { type: 'resize', height: 7 },
  ])
    await say(message);
  await host.page.waitForTimeout(200);
  expect(await heights(host.page)).toEqual([150, fit]);
  expect(await given()).toEqual([]);
  // A height that makes sense is taken, and set right by the embed, whose window has changed.
  await say({ type: 'iframe-resized', height: 700 });
  await expect.poll(given).toEqual(['700px', `${fit}px`]);
  expect(host.errors).toEqual([]);
  await host.close();
});

test('it no longer believes a frame that has gone to another site', async () => {
  const host = await openHost(`${sizer(reading)}${snippet(reading)}`, {
    files: { '/foreign': telling(5000) },
  });
  const fit = await untilFits(host);
  await (await host.inside()).goto(`${host.origin}/foreign`);
  await host.page.waitForTimeout(200);
  expect(await heights(host.page)).toEqual([fit]);
  await host.close();
});

test('it takes what is ours from its own address, so a site in a folder is as good as one at the root', async () => {
  const host = await openHost(
    '<script src="/war/embed/v1.js"></script><iframe src="/war/embed/map/" height="150" frameborder="0"></iframe><iframe src="/embed/map/" height="150" frameborder="0"></iframe>',
    {
      files: {
        '/war/embed/v1.js': SCRIPT,
        '/war/embed/map/': telling(321),
        '/embed/map/': telling(432),
      },
    },
  );
  await expect.poll(() => heights(host.page)).toEqual([321, 150]);
  await host.close();
});
