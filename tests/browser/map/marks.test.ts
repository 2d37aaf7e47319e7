import { expect, test } from 'vitest';
import { publishedClaims as published } from '../../published-claims.ts';
import { openPage, readPage } from '../reading.ts';

const order = published.map(({ id }) => id);

test('marks are reached by keyboard in the order of their claims, with names that say who, when, what and where, and no number', async () => {
  const { page } = await readPage('/hours/');
  const marks = page.locator('.plate.wide .marks a:not(.beyond)');
  const names = await marks.evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label')!),
  );
  const first = await marks.evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-claims')!.split(' ')[0]!),
  );
  const places = first.map((id) => order.indexOf(id));
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(names).toContain(
    'Azerbaijan Defence Ministry: Azerbaijani troops took Murov peak (somewhere here); evening of Sun 27 Sep; Murov peak; contested',
  );
  expect(names.filter((name) => /^\d/.test(name) && !/^\d+ claims: /.test(name))).toEqual([]);
  await page.locator('.plate.wide .marks a').first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(
    names[1],
  );
});

test('beside a mark stands nothing but words: who and what, or how many claims', async () => {
  const { page } = await readPage('/hours/');
  const texts = await page
    .locator('.plate .marks text')
    .evaluateAll((found) => found.map((text) => text.textContent!.trim()));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => !/^(?:\D.*: .+|\d+ claims)$/.test(text))).toEqual([]);
});

test('a mark of several claims opens their list by keyboard; Escape closes it and gives the focus back', async () => {
  const { page } = await openPage('/hours/');
  const crowd = page.locator('.plate.wide .marks a[href^="#at-"]').first();
  const claims = (await crowd.getAttribute('data-claims'))!.split(' ');
  await crowd.scrollIntoViewIfNeeded();
  await crowd.evaluate((mark) => (mark as SVGAElement).focus({ preventScroll: true }));
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const links = page.locator('.crowd.open li a');
  expect(
    await links.evaluateAll((found) => found.map((link) => link.getAttribute('href'))),
  ).toEqual(claims.map((id) => `/claims/${id}/`));
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  expect(await links.count()).toBe(0);
  expect(await crowd.evaluate((mark) => mark === document.activeElement)).toBe(true);
});

test('without scripts the same mark leads to the list, and “Close” away from it', async () => {
  const { page } = await openPage('/map/', { javaScriptEnabled: false });
  await page.locator('.plate.wide .marks a[href^="#at-"] .m use').first().click();
  expect(await page.locator('.crowd:visible li').count()).toBeGreaterThan(1);
  await page.locator('.crowd:visible .close').click();
  expect(await page.locator('.crowd:visible').count()).toBe(0);
});

for (const width of [390, 1280]) {
  test(`the marks of the drawing keep 24 px apart at ${width} px, so that each can be touched`, async () => {
    const { page } = await readPage('/hours/', { viewport: { width, height: 900 } });
    const close = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('.plate .marks a:not(.beyond)')]
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => {
          const box = mark.querySelector('.m use:last-of-type')!.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2] as const;
        });
      return marks.flatMap((a, i) =>
        marks.slice(i + 1).flatMap((b) => {
          const apart = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
          return apart < 23 ? [apart] : [];
        }),
      );
    });
    expect(close).toEqual([]);
  });
}
