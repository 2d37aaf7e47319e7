import { expect, test } from 'vitest';
import { openPage } from '../reading.ts';

/** The printable width of A4, in pixels, less the margins that browsers leave. */
const A4 = { width: 718, height: 1000 };

test.each(['/', '/hours/', '/at/2020-09-28T0900/', '/method/', '/claims/ka-28-26-more/'])(
  'on paper everything on %s is open, and what needs a pointer is left out',
  async (path) => {
    const { page } = await openPage(path, { viewport: A4 });
    await page.emulateMedia({ media: 'print' });
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('details')]
        .filter((details) => details.checkVisibility())
        .filter((details) => !details.lastElementChild!.checkVisibility())
        .map((details) => details.querySelector('summary')!.textContent),
    );
    expect(closed).toEqual([]);
    for (const one of await page.locator('button, .snippet, form').all())
      expect(await one.isVisible()).toBe(false);
  },
);

test('on paper the notes of the claims stand beside the text, which they do not part', async () => {
  const { page } = await openPage('/', { viewport: A4 });
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('.article p').first().boundingBox())!;
  const notes = await page.locator('.margin-note').all();
  expect(notes.length).toBeGreaterThan(50);
  for (const note of notes.slice(0, 10)) {
    const box = (await note.boundingBox())!;
    expect(box.x).toBeGreaterThan(text.x + text.width);
    expect(box.x + box.width).toBeLessThanOrEqual(A4.width);
  }
});
