import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { openHost, sizer, snippet } from './host-page.ts';

test('of twenty maps on a page those far below are not asked for, and the live map comes for the one that is pressed', async () => {
  const host = await openHost(`${snippet(reading).repeat(20)}${sizer(reading)}`);
  const asked = (what: RegExp) => host.requests.filter((url) => what.test(url)).length;
  // A frame that was not asked for has no document yet, and would be waited for.
  const loaded = () => host.page.frames().filter((frame) => /\/embed\/map\/$/.test(frame.url()));
  await host.page.waitForTimeout(500);
  expect(asked(/\/embed\/map\/$/)).toBeGreaterThanOrEqual(2);
  expect(asked(/\/embed\/map\/$/)).toBeLessThan(10);
  expect(asked(/live-map|map\.json|maplibre/)).toBe(0);

  const first = await host.inside();
  await first.getByRole('button', { name: 'Explore the map' }).click();
  await first.waitForSelector('.is-live .maplibregl-canvas');
  expect(asked(/live-map/)).toBe(1);
  for (const frame of loaded())
    expect(await frame.locator('.maplibregl-canvas').count()).toBe(frame === first ? 1 : 0);

  await host.page.locator('iframe').last().scrollIntoViewIfNeeded();
  const last = await host.inside('iframe >> nth=19');
  await last.waitForURL(/\/embed\/map\/$/);
  expect(await last.locator('.marks a:visible').count()).toBeGreaterThan(15);
  expect(host.errors).toEqual([]);
  await host.close();
});
