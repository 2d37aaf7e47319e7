import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { openHost, sizeOf, sizer, snippet, strayings, untilFits, watched } from './host-page.ts';

const EMBEDS = [
  '/embed/map/',
  '/embed/map/at/2020-09-28T0900/',
  '/embed/timeline/',
  '/embed/casualties/',
  '/embed/claim/ka-28-15-more/',
];

test('each kind of embed gets exactly the height of its content, in one step, without a jump in it', async () => {
  for (const path of EMBEDS) {
    const host = await openHost(
      `<p>Before</p>${snippet(reading, path)}<p>After</p>${sizer(reading)}`,
      { width: 640 },
    );
    const height = await untilFits(host);
    const frame = await host.inside();
    await host.page.waitForTimeout(300);
    expect(await untilFits(host), path).toBe(height);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight), path).toBe(height);
    expect(sum((await watched(frame)).shifts), path).toBeLessThan(0.001);
    expect((await watched(host.page)).shifts.length, path).toBeLessThanOrEqual(1);
    expect(await frame.locator('h1').innerText(), path).not.toBe('');
    expect(host.errors, path).toEqual([]);
    expect(await strayings(reading, host), path).toEqual([]);
    await host.close();
  }
});

test('the frame follows when it is made wider and when something in it is unfolded', async () => {
  const host = await openHost(`${snippet(reading)}${sizer(reading)}`);
  const setWidth = (width: string) =>
    host.page
      .locator('iframe')
      .evaluate((frame, width) => frame.setAttribute('width', width), width);
  await setWidth('320');
  const narrow = await untilFits(host);
  await setWidth('640');
  const wide = await untilFits(host);
  expect(wide).not.toBe(narrow);
  const frame = await host.inside();
  await frame.locator('summary:visible').first().click();
  await expect.poll(async () => (await sizeOf(host)).height).toBeGreaterThan(wide);
  expect(await untilFits(host)).toBeGreaterThan(wide);
  await frame.locator('summary:visible').first().click();
  await expect.poll(async () => (await sizeOf(host)).height).toBe(wide);
  await host.close();
});

test('an embed’s height does not follow its window’s, so that telling it can never go round in a circle', async () => {
  for (const path of EMBEDS) {
    const host = await openHost(snippet(reading, path));
    const frame = await host.inside();
    const heights: number[] = [];
    for (const height of ['200', '640', '9000']) {
      await host.page
        .locator('iframe')
        .evaluate((one, to) => one.setAttribute('height', to), height);
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(Number(height));
      heights.push(await frame.evaluate(() => document.documentElement.offsetHeight));
    }
    expect(heights, path).toEqual([heights[2], heights[2], heights[2]]);
    await host.close();
  }
});

test('a host whose policy allows nothing but its own files and our frame shows the map, and the script where it allows that', async () => {
  const policy = `default-src 'self'; frame-src ${reading.origin}`;
  const without = await openHost(snippet(reading), {
    headers: { 'content-security-policy': policy },
  });
  expect(await (await without.inside()).locator('.marks a:visible').count()).toBeGreaterThan(15);
  expect((await sizeOf(without)).height).toBe(640);
  expect(without.errors).toEqual([]);
  await without.close();

  const allowing = await openHost(`${snippet(reading)}${sizer(reading)}`, {
    headers: { 'content-security-policy': `${policy}; script-src ${reading.origin}` },
  });
  expect(await untilFits(allowing)).not.toBe(640);
  expect(allowing.errors).toEqual([]);
  await allowing.close();
});

test('a host that is isolated from other origins shows the map all the same, live too', async () => {
  const host = await openHost(`${snippet(reading)}${sizer(reading)}`, {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
  expect(await host.page.evaluate(() => crossOriginIsolated)).toBe(true);
  await untilFits(host);
  const frame = await host.inside();
  expect(await frame.locator('.marks a:visible').count()).toBeGreaterThan(15);
  await frame.getByRole('button', { name: 'Explore the map' }).click();
  await frame.waitForSelector('.is-live .maplibregl-canvas');
  expect(host.errors).toEqual([]);
  await host.close();
});
