import { expect, test } from 'vitest';
import { openPage } from '../reading.ts';

const CITED =
  'Line of Contact, claim az-27-1heli: Azerbaijan Defence Ministry, by 10:02 Sun 27 Sep: 1 Azerbaijani helicopter shot down, crew alive. Edition of 23 November 2026. https://line-of-contact.example/claims/az-27-1heli/';

test('a button copies how a claim is cited, with its moment, the edition and the address, and says so', async () => {
  const { page, errors } = await openPage('/claims/az-27-1heli/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy: Cite' }).click();
  await expect.poll(() => page.locator('copy-words [role=status]').innerText()).toBe('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CITED);
  expect(errors).toEqual([]);
});

test('where nothing may be copied, the words are marked for the keyboard', async () => {
  const { page } = await openPage('/updates/monday-night/');
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
  );
  await page.getByRole('button', { name: 'Copy: Cite' }).click();
  await expect
    .poll(() => page.locator('copy-words [role=status]').innerText())
    .toBe('Selected: copy it with your keyboard.');
  expect(await page.evaluate(() => getSelection()!.toString().trim())).toMatch(
    /^Line of Contact, “.*line-of-contact\.example\/updates\/monday-night\/$/,
  );
});

test('without scripts there is the citation and no button', async () => {
  const { page } = await openPage('/claims/az-27-1heli/', { javaScriptEnabled: false });
  expect(await page.locator('copy-words button').isVisible()).toBe(false);
  expect((await page.locator('copy-words').innerText()).trim()).toBe(CITED);
});
