import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage } from '../reading.ts';

/** What a moment leaves of a page: each element that is there, how it is classed and what it is called, and the list as it is read; not what is said once the moment rests. */
function state(page: Page) {
  return page.evaluate(() => ({
    text: document.getElementById('list')!.innerText,
    elements: [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('[hidden], new-since'))
      .map((element) =>
        [element.tagName, element.getAttribute('aria-label')]
          .concat([...element.classList].filter((name) => name !== 'laid').toSorted())
          .join(' '),
      ),
  }));
}

/** Waits until a page compares, and filters where its address asks for it. */
function settled(page: Page) {
  return page.waitForFunction(
    () =>
      document.querySelector('.board.compared') &&
      (!location.search.includes('side=') || document.querySelector('.filter form:not([hidden])')),
  );
}

/** Shows the stop that is so many before the last. */
function showStop(page: Page, back: number) {
  return page.evaluate((number) => {
    const control = document.querySelector('as-known') as HTMLElement & { move(at: number): void };
    control.move(JSON.parse(control.dataset['stops']!).at(-1 - number));
  }, back);
}

for (const query of ['?since=2020-09-27T0930', '?side=karabakh-armenian&since=2020-09-28T0900'])
  test(`a moment reached by steps and leaps either way shows what its address shows, at ${query}`, async () => {
    const { page } = await openPage(`/hours/${query}`);
    const { page: fresh } = await openPage('/404.html');
    await settled(page);
    for (const back of [3, 20, 12, 1, 15]) {
      await showStop(page, back);
      await fresh.goto(page.url());
      await settled(fresh);
      // A list once opened for what was new stays open.
      for (const one of [page, fresh])
        await one.evaluate(() =>
          document.querySelector('.board .earlier')!.setAttribute('open', ''),
        );
      expect(await state(page)).toEqual(await state(fresh));
    }
  });

test('a step writes what differs alone, and touches a tenth of the board at most', async () => {
  const { page } = await openPage('/hours/?since=2020-09-27T0930');
  await showStop(page, 4);
  const all = await page.locator('.board :is(.marks a, .timeline a, .log li), [data-s]').count();
  for (let i = 0; i < 8; i++) {
    const { needless, touched } = await page.evaluate(() => {
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { subtree: true, attributes: true, attributeOldValue: true });
      document.querySelector<HTMLElement>('[data-act=back]')!.click();
      const records = observer.takeRecords();
      return {
        needless: records.filter(
          ({ target, attributeName, oldValue }) =>
            (target as Element).getAttribute(attributeName!) === oldValue,
        ).length,
        touched: new Set(records.map(({ target }) => target)).size,
      };
    });
    expect(needless).toBe(0);
    expect(touched).toBeGreaterThan(5);
    expect(touched).toBeLessThan(all / 10);
  }
});

test('a day of which nothing is shown is hidden with its heading, and comes back with its claims', async () => {
  const { page } = await openPage('/hours/?at=2020-09-27T1200');
  const headings = () => page.locator('.board .log-day').filter({ visible: true }).allInnerTexts();
  await page.locator('.board .earlier').evaluate((fold) => fold.setAttribute('open', ''));
  expect(await headings()).toEqual(['Sunday 27 September 2020']);
  await showStop(page, 0);
  expect((await headings()).length).toBeGreaterThan(3);
});

test('an entry is set paler exactly while it says by whom and when its claim was replaced', async () => {
  const { page } = await openPage('/hours/');
  const paler = (at: number) =>
    page.evaluate((back) => {
      const control = document.querySelector('as-known') as HTMLElement & {
        move(at: number): void;
      };
      control.move(JSON.parse(control.dataset['stops']!).at(-1 - back));
      const entries = [...document.querySelectorAll<HTMLElement>('.board .log li:not([hidden])')];
      const saying = entries.filter((entry) =>
        [...entry.querySelectorAll('span:not([hidden])')].some((span) =>
          /^Replaced by .+, .+ \d\d? Sep/.test(span.textContent!),
        ),
      );
      const replaced = entries.filter((entry) => entry.classList.contains('replaced'));
      return {
        replaced: replaced.map(({ innerHTML }) => innerHTML),
        saying: saying.map(({ innerHTML }) => innerHTML),
      };
    }, at);
  const numbers = [];
  for (const back of [0, 8, 15, 20]) {
    const { replaced, saying } = await paler(back);
    expect(saying).toEqual(replaced);
    numbers.push(replaced.length);
  }
  expect(Math.max(...numbers)).toBeGreaterThan(Math.min(...numbers));
});
