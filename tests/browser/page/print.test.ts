import { expect, test } from 'vitest';
import { readPage } from '../reading.ts';

/** The printable width of A4, in pixels, less the margins that browsers leave. */
const A4 = { width: 718, height: 1000 };

test.each([
  ['/', 0],
  ['/hours/', 5],
  ['/at/2020-09-28T0900/', 1],
  ['/method/', 0],
  ['/claims/ka-28-26-more/', 1],
])(
  'on paper everything on %s is open, and what needs a pointer is left out',
  async (path, pointed) => {
    const { page } = await readPage(path, { viewport: A4 });
    await page.emulateMedia({ media: 'print' });
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('details')]
        .filter((details) => details.checkVisibility())
        .filter((details) => !details.lastElementChild!.checkVisibility())
        .map((details) => details.querySelector('summary')!.textContent),
    );
    expect(closed).toEqual([]);
    const controls = await page.locator('button, .snippet, form').all();
    expect(controls.length).toBeGreaterThanOrEqual(pointed);
    for (const one of controls) expect(await one.isVisible()).toBe(false);
  },
);

test('on paper who said what stands under the text of its chapter, as wide as that and open', async () => {
  const { page } = await readPage('/', { viewport: A4 });
  await page.emulateMedia({ media: 'print' });
  const chapters = await page.locator('section.chapter').evaluateAll((all) =>
    all.map((chapter) => {
      const texts = [...chapter.querySelectorAll('.text p:not(.notes *)')];
      const text = texts.at(-1)!.getBoundingClientRect();
      const notes = chapter.querySelector('.notes')!.getBoundingClientRect();
      const { left, width } = notes;
      return { under: notes.top >= text.bottom, aside: left - text.left, more: width - text.width };
    }),
  );
  expect(chapters).toEqual(chapters.map(() => ({ under: true, aside: 0, more: 0 })));
  expect(chapters.length).toBe(8);
  const notes = await page.locator('.notes li').all();
  expect(notes.length).toBeGreaterThan(50);
  for (const note of notes) expect(await note.isVisible()).toBe(true);
});
