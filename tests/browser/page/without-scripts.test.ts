import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { KINDS, strangers } from '../kinds.ts';
import { layOut, WINDOW } from '../browser.ts';
import { reading, readingOnly, readPage } from '../reading.ts';

const PAGES = [...KINDS, '/hours/?at=2020-09-28T0900', '/embed/map/?side=azerbaijan'];

test('every built page is of a kind that is looked at here', () => {
  expect(strangers()).toEqual([]);
});

/** What offers to do something and does nothing: no way out, nothing to unfold, to copy, to send or to see. */
function deadControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string, from: ParentNode = document) => [
      ...from.querySelectorAll<HTMLElement>(selector),
    ];
    for (const details of all('details')) details.setAttribute('open', '');
    const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const leads = (href: string | null) =>
      href !== null && (!href.startsWith('#') || document.getElementById(href.slice(1)) !== null);
    /** Whether anything on the page looks otherwise with the box in its other state. */
    const switches = (box: HTMLInputElement) => {
      const looks = ['.stage', '.marks', '.letters', `.g-${box.name}`].flatMap((name) => all(name));
      const look = () =>
        looks.map((one) => {
          const style = getComputedStyle(one);
          return style.visibility + style.getPropertyValue(`--v-${box.name}`);
        });
      const before = look().join();
      box.checked = !box.checked;
      const after = look().join();
      box.checked = !box.checked;
      return before !== after;
    };
    const works = (one: Element) => {
      if (one.matches('a')) return leads(one.getAttribute('href'));
      if (one.matches('summary'))
        return one.parentElement!.innerText.trim() !== (one as HTMLElement).innerText.trim();
      if (one.closest('copy-words:defined')) return true;
      if (one.matches('textarea[readonly]')) return (one as HTMLTextAreaElement).value !== '';
      if (one.matches('[type=checkbox], [type=radio]')) return switches(one as HTMLInputElement);
      return one.closest('form[action]') !== null;
    };
    return all(
      'a, button, select, input, textarea, summary, [contenteditable], [role=button], [role=switch], [role=slider], [role=tab]',
    )
      .filter((one) => shown(one) && !works(one))
      .map((one) => one.outerHTML.slice(0, 200));
  });
}

/** A tab in which every script meets a fate. */
async function tabWhere(answer: (route: Route) => Promise<void>): Promise<Page> {
  const { browser } = await readingOnly();
  const context = await browser.newContext({ viewport: WINDOW });
  await context.route('**/*.js', answer);
  return context.newPage();
}

/** What becomes of the scripts: a deploy took them away, or an archive laid them into a block. */
const MISSING = (route: Route) => route.fulfill({ status: 404, body: 'gone' });
const WRAPPED = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: `{ let window = self;\n${await response.text()}\n}` });
};
const broken = { MISSING: await tabWhere(MISSING), WRAPPED: await tabWhere(WRAPPED) };
afterAll(() => Promise.all(Object.values(broken).map((page) => page.context().close())));

test.each(PAGES)(
  'on %s nothing dead is offered without scripts, after a deploy that took them away, and in an archive that breaks them',
  async (path) => {
    const { page: bare } = await readPage(path, { javaScriptEnabled: false });
    expect(await deadControls(bare), 'scripts switched off').toEqual([]);
    for (const [fault, page] of Object.entries(broken)) {
      await page.goto(`${reading.origin}${path}`);
      await layOut(page);
      expect(await page.locator(':not(:defined)').count(), fault).toBe(
        await page
          .locator('*')
          // A script of a few lines is written into the page, and works.
          .evaluateAll(
            (all) =>
              all.filter(({ localName }) => localName.includes('-') && localName !== 'copy-words')
                .length,
          ),
      );
      expect(await deadControls(page), fault).toEqual([]);
      expect(await page.locator('h1').isVisible(), fault).toBe(true);
    }
  },
);

test('what is dead is found: a button, a filter without its form, a link into nothing, an unhonoured box', async () => {
  const { page } = await readPage('/404.html', { javaScriptEnabled: false });
  await page.setContent(
    '<button>Play</button><details><summary>Filter</summary></details><a href="#nowhere">x</a><input type="checkbox"><input type="range"><a href="/">home</a>',
  );
  expect(await deadControls(page)).toHaveLength(5);
});

test('where no script arrives, an embed says its moment and the builder gives what is ready to paste', async () => {
  const page = await tabWhere((route) => route.abort());
  onTestFinished(() => page.context().close());
  await page.goto(`${reading.origin}/embed/map/`);
  expect(await page.locator('output').isVisible()).toBe(true);
  await page.goto(`${reading.origin}/embed/`);
  expect(await page.locator('#ready-map').isVisible()).toBe(true);
});

test('with scripts every control is there, and the builder in the place of what is ready to paste', async () => {
  for (const [path, control] of [
    ['/hours/', 'as-known button, as-known input, claim-filter summary, .explore, .names select'],
    ['/embed/timeline/', 'as-known button, time-line button'],
    ['/embed/', 'embed-builder form, embed-builder .copy'],
  ] as const) {
    const { page } = await readPage(path);
    for (const one of await page.locator(control).all())
      expect(await one.isVisible(), `${path}: ${await one.innerText()}`).toBe(true);
    expect(await page.locator('#ready-map').isVisible()).toBe(false);
  }
});
