import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { openHost, sizeOf, sizer, snippet, strayings, untilFits } from './host-page.ts';

test('in a sandbox with scripts the map is drawn and is given its height', async () => {
  const host = await openHost(
    `${snippet(reading, '/embed/map/', 'sandbox="allow-scripts"')}${sizer(reading)}`,
  );
  await untilFits(host);
  const frame = await host.inside();
  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(await frame.locator('.marks a:visible').count()).toBeGreaterThan(15);
  expect(host.errors).toEqual([]);
  expect(await strayings(reading, host)).toEqual([]);
  await host.close();
});

test('in a sandbox without anything the map is there to be read, with its key and its list', async () => {
  const host = await openHost(`${snippet(reading, '/embed/map/', 'sandbox=""')}${sizer(reading)}`);
  const frame = host.page.frameLocator('iframe');
  expect(await frame.locator('.marks a:visible').count()).toBeGreaterThan(15);
  expect(await frame.locator('h1').innerText()).toBe(
    'Fighting in Nagorno-Karabakh, 27 and 28 September 2020',
  );
  expect((await sizeOf(host)).height).toBeLessThanOrEqual(641);
  expect(host.errors.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
  expect(await strayings(reading, host)).toEqual([]);
  await host.close();
});

test('in a sandbox with scripts the map goes live when it is asked for', async () => {
  const host = await openHost(
    `${snippet(reading, '/embed/map/', 'sandbox="allow-scripts"')}${sizer(reading)}`,
  );
  await untilFits(host);
  const frame = await host.inside();
  await frame.getByRole('button', { name: 'Explore the map' }).click();
  await frame.locator('.is-lettered').waitFor();
  expect(host.errors).toEqual([]);
  await host.close();
});
