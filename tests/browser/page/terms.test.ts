import { expect, test } from 'vitest';
import { openPage, readPage } from '../reading.ts';

const setting = (width: number) => ({
  javaScriptEnabled: false,
  viewport: { width, height: 844 },
});
const open = (path: string, width = 390) => openPage(path, setting(width));
const read = (path: string) => readPage(path, setting(390));

test.each([
  ['/', 390],
  ['/', 1280],
  ['/updates/monday-night/', 390],
])(
  'on %s at %i px a meaning opens at its word and closes again, without a script',
  async (path, width) => {
    const { page, errors } = await open(path, width);
    const meaning = page.locator('#word-nagorno-karabakh');
    const word = page.locator('#used-nagorno-karabakh');
    expect(await meaning.isVisible()).toBe(false);
    await word.scrollIntoViewIfNeeded();
    await word.click();
    expect(await meaning.isVisible()).toBe(true);
    expect(await meaning.innerText()).toContain('in 2020 most of its people were Armenians');
    const box = (await meaning.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    await meaning.getByText('Close', { exact: true }).click();
    expect(await meaning.isVisible()).toBe(false);
    expect(errors).toEqual([]);
  },
);

test('all words of a text are shown at the list’s own link', async () => {
  const { page } = await open('/updates/monday-night/');
  await page.getByText('Words used here', { exact: true }).click();
  expect(await page.locator('.terms .sheet:visible').count()).toBe(3);
});

test('a sentence is copied as it reads, with its words and without their meanings', async () => {
  const { page } = await readPage('/');
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('#used-line-of-contact')!.closest('p')!;
    getSelection()!.selectAllChildren(paragraph);
    return getSelection()!.toString().replaceAll(/\s+/g, ' ');
  });
  expect(copied).toContain(
    'Along the line of contact, which the first war over the region left in 1994.',
  );
});

test.each(['layers', 'terms', 'places', 'hours', 'marks', 'layer-countries', 'term-uav'])(
  'the address of #%s opens the fold of the method that it lies in, without a script',
  async (id) => {
    const { page } = await read(`/method/#${id}`);
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  },
);

test('the address of a claimant opens the side that it stands in, on a phone', async () => {
  const { page } = await read('/background/#who-poghosyan');
  expect(await page.locator('#who-poghosyan').isVisible()).toBe(true);
});
