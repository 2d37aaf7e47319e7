import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { brotli, readBuilt } from '../../built-site.ts';
import { reading } from '../reading.ts';
import { GREETING, openHost, sizeOf, snippet, untilFits, watched } from './host-page.ts';

const { resolve } = createRequire(import.meta.url);
const PYM = readFileSync(resolve('pym.js'), 'utf8');
const RESIZER = readFileSync(
  resolve('@open-iframe-resizer/core').replace('index.umd.cjs', 'index.js'),
  'utf8',
);

test('the script by which an embed tells its height stands in its page and weighs less than 700 bytes', () => {
  const scripts = readBuilt('embed/map/index.html').split('<script type="module">');
  const own = scripts.map((text) => text.split('</script>')[0]!).find((code) => /pymx/.test(code));
  expect(brotli(own!)).toBeLessThan(700);
});

test('a page with Pym.js gets a frame of the right height, and again when its window changes', async () => {
  const host = await openHost(
    `<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', '${reading.origin}/embed/map/', {})</script>`,
    { files: { '/pym.js': PYM } },
  );
  const wide = await untilFits(host);
  expect(await host.page.locator('iframe').getAttribute('height')).toBe(`${wide}px`);
  await host.page.setViewportSize({ width: 360, height: 900 });
  expect(await untilFits(host)).not.toBe(wide);
  expect(host.errors).toEqual([]);
  await host.close();
});

test('a page with open-iframe-resizer gets a frame of the right height, even if it asks late', async () => {
  const host = await openHost(snippet(reading), { files: { '/resizer.js': RESIZER } });
  await host.inside();
  await host.page.waitForTimeout(300);
  expect((await sizeOf(host)).height).toBe(640);
  await host.page.addScriptTag({
    type: 'module',
    content: "import { initialize } from '/resizer.js'; initialize({}, 'iframe');",
  });
  expect(await untilFits(host)).not.toBe(640);
  expect(host.errors).toEqual([]);
  await host.close();
});

test('it tells AMP, the Guardian, Datawrapper, Pym.js and both resizers in their own words, and falls silent', async () => {
  const host = await openHost(snippet(reading, '/embed/map/?childId=graphic-7'));
  const frame = await host.inside();
  await host.page.waitForTimeout(500);
  const { heard } = await watched(host.page);
  const { width } = await sizeOf(host);
  const height = await frame.evaluate(() => document.documentElement.offsetHeight);
  const words = [
    `pymxPYMxgraphic-7xPYMxheightxPYMx${height}`,
    { sentinel: 'amp', type: 'embed-size', height },
    `{"type":"set-height","value":${height}}`,
    { 'datawrapper-height': { 'graphic-7': height } },
    { type: 'iframe-resized', width, height },
  ];
  expect(heard.slice(-5)).toEqual(words);
  expect(heard.length).toBeLessThanOrEqual(20);
  await frame.parentFrame()!.evaluate((one) => frames[0]!.postMessage(one, '*'), GREETING);
  await expect
    .poll(async () => (await watched(host.page)).heard.slice(heard.length))
    .toEqual([words[0], `[iFrameSizer]frame-1:${height}:${width}:resize`, ...words.slice(1)]);
  await host.page.waitForTimeout(500);
  expect((await watched(host.page)).heard.length).toBe(heard.length + 6);
  await host.close();
});

test('a name that the host gives is repeated only if it is one; without a name Datawrapper’s is the path', async () => {
  const query = `?childId=${encodeURIComponent('a"><b:1:2')}&parentUrl=secret`;
  const host = await openHost(snippet(reading, `/embed/map/${query}`));
  await host.inside();
  await host.page.evaluate(() => frames[0]!.postMessage('[iFrameSizer]<b>:8', '*'));
  await host.page.waitForTimeout(300);
  const text = JSON.stringify((await watched(host.page)).heard);
  expect(text).toContain('{"datawrapper-height":{"/embed/map/":');
  expect(text).not.toMatch(/pym|iFrameSizer|<b|secret/);
  await host.close();
});
