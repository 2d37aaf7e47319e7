import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { openPage, reading, readPage } from '../reading.ts';

const { places } = readContent('content').coded!;

/** Every town that the plate letters, by place. */
function lettered(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGTextElement>('.plate [data-place][x]')]
        .filter((name) => name.getClientRects().length > 0)
        .map((name) => [name.dataset['place']!, name.textContent!.trim()]),
    ),
  );
}

test('the names of towns follow the reader’s choice without a request but for a face, and the address keeps it', async () => {
  const { page, requests } = await readPage('/hours/');
  expect((await lettered(page))['stepanakert']).toBe('Stepanakert');
  const before = requests.length;
  await page.getByLabel('Place names').selectOption({ label: 'the Azerbaijani side’s' });
  expect((await lettered(page))['stepanakert']).toBe('Khankendi');
  expect(new URL(page.url()).search).toBe('?names=azerbaijani');
  await page.getByLabel('Place names').selectOption({ label: 'as agencies use them' });
  expect((await lettered(page))['stepanakert']).toBe('Stepanakert');
  expect(new URL(page.url()).search).toBe('');
  expect(requests.slice(before).filter((url) => !url.endsWith('.woff2'))).toEqual([]);
});

test('an address with a naming opens in it; one that is not known changes nothing', async () => {
  const { page } = await readPage('/map/?names=armenian+azerbaijani');
  expect((await lettered(page))['stepanakert']).toBe('Stepanakert / Khankendi');
  await page.goto(`${reading.origin}/map/?names=klingon`);
  expect((await lettered(page))['stepanakert']).toBe('Stepanakert');
});

for (const width of [390, 1280]) {
  test(`in every naming no two names of the drawing touch at ${width} px, and the main towns are lettered`, async () => {
    const { page } = await readPage('/hours/', { viewport: { width, height: 900 } });
    const values = await page
      .locator('.names option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(values).toEqual([
      'agency',
      'armenian',
      'azerbaijani',
      'armenian azerbaijani',
      'hy',
      'az',
      'ru',
    ]);
    for (const value of values) {
      await page.getByLabel('Place names').selectOption(value);
      await page.evaluate(() => {
        // A face is asked for when its text is laid out.
        document.body.getBoundingClientRect();
        return document.fonts.ready;
      });
      expect(await touching(page), value).toEqual([]);
      const names = await lettered(page);
      expect(Object.keys(names), value).toEqual(
        expect.arrayContaining(
          ['stepanakert', 'martakert', 'fuzuli', 'terter'].slice(0, width === 390 ? 2 : 4),
        ),
      );
    }
  });
}

test('the live map letters the same towns with the same text in every script', async () => {
  const { page } = await openPage('/map/?names=hy');
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-live .maplibregl-canvas');
  const data = await page.evaluate(async () => (await fetch('/data/map.json')).json());
  const live = new Map<string, Record<string, string>>(
    data.places.features.map(({ properties }: { properties: Record<string, string> }) => [
      properties['id'],
      properties,
    ]),
  );
  for (const naming of ['hy', 'ru', 'armenian azerbaijani']) {
    await page.getByLabel('Place names').selectOption(naming);
    for (const [place, text] of Object.entries(await lettered(page))) {
      expect(live.get(place)![naming], place).toBe(text);
    }
  }
  expect(live.get('stepanakert')!['hy']).toBe(places.get('stepanakert')!.scripts['hy']);
});

/** Pairs of names whose letters overlap by more than a hair. */
function touching(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll<SVGTextElement>('.plate [data-place]')]
      .filter((name) => name.getClientRects().length > 0)
      .map((name) => ({ text: name.textContent!.trim(), box: name.getBoundingClientRect() }));
    return names.flatMap(({ text, box }, i) =>
      names
        .slice(i + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 6,
        )
        .map((other) => `${text} | ${other.text}`),
    );
  });
}
