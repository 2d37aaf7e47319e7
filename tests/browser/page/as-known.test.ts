import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { instantSlug, latest } from '../../../src/domain/values/when.ts';
import { openPage, reading } from '../reading.ts';

const { story } = readContent('content').coded!;
const instants = story.instants.map(latest);
const end = latest(story.window.to);

/** What a reader sees of each part: ids of claims, and figures as text. */
function seen(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => !element.closest('[hidden]'));
    const id = (element: Element) => {
      const link = element.matches('a') ? element : element.querySelector('a[href*="/claims/"]');
      return /\/claims\/([^/]+)\/$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
    };
    const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
    const log = all('.board .log li').map(id);
    const single = (state: string) =>
      all(`.timeline a:not([data-claims*=" "], .ws)${state}`).map(id);
    /** The claims in one setting of the timeline, by when they were said. */
    const marksOn = (gap: string) =>
      all(`.timeline a:not(.${gap})`)
        .flatMap((link) => link.getAttribute('data-claims')!.split(' '))
        .filter((one) => log.includes(one))
        .toSorted();
    const map = all('.plate.wide .marks a:not(.beyond)').flatMap((mark) =>
      mark.getAttribute('data-claims')!.split(' '),
    );
    return {
      log: log.toSorted(),
      timeline: marksOn('ws'),
      narrow: marksOn('ns'),
      timelineReplaced: single('.replaced').toSorted(),
      timelineContested: single('.b-contested').toSorted(),
      bars: [`${all('.timeline a:not(.ws) > .wide > path.said').length}`],
      map: map.filter((one) => log.includes(one)).toSorted(),
      answers: all('.answers li:not(.note)').map(id).toSorted(),
      box: all('.known-box li').map(text).toSorted(),
      figures: all('.figures .variant').map(text),
      totals: all('.ladder .total').map(text),
      losses: all('.bars li').map(id).toSorted(),
      replaced: all('.board .log li.replaced').map(id).toSorted(),
      contested: all('.board .log li')
        .filter((entry) => entry.querySelector('.b-contested'))
        .map(id)
        .toSorted(),
    };
  });
}

test('every frozen page within the window shows what the control shows at that instant', async () => {
  const within = instants.filter((at) => at <= end);
  expect(within.length).toBeGreaterThanOrEqual(8);
  const live = await openPage('/');
  const frozen = await openPage('/404.html');
  for (const at of within) {
    const slug = instantSlug(at);
    await live.page.evaluate((moment) => {
      (document.querySelector('as-known') as HTMLElement & { go(at: string): void }).go(moment);
    }, slug);
    await frozen.page.goto(`${reading.origin}/at/${slug}/`, { waitUntil: 'domcontentloaded' });
    expect(await seen(live.page), slug).toEqual(await seen(frozen.page));
  }
  await live.page.context().close();
  await frozen.page.context().close();
});

test('the steps of the Karabakh army’s toll follow the clock: 16 on Monday at 09:00, 31 at 10:00, 58 at 16:00, 84 at the end', async () => {
  const { page } = await openPage('/');
  const figure = () =>
    page
      .locator('.figures li')
      .first()
      .locator('.variant:visible .figure, .figure.none:visible')
      .first()
      .innerText();
  for (const [at, toll] of [
    ['2020-09-27T1300', 'Nothing said yet'],
    ['2020-09-28T0900', '16'],
    ['2020-09-28T1000', '31'],
    ['2020-09-28T1600', '58'],
    ['2020-09-29T0100', '84'],
  ]) {
    await page.goto(`${reading.origin}/?at=${at}`);
    expect(await figure(), at).toBe(toll);
  }
});

test('the control steps by keyboard through the moments of change, and “All” brings everything back', async () => {
  const { page } = await openPage('/');
  const before = await seen(page);
  await page.locator('#as-known').focus();
  await page.keyboard.press('Home');
  expect(await page.locator('.control output').innerText()).toBe('Sunday 27 September, 00:00');
  expect((await seen(page)).timeline).toEqual([]);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.control output').innerText()).toBe('Sunday 27 September, 09:04');
  expect(await page.locator('#as-known').getAttribute('aria-valuetext')).toBe(
    'Sunday 27 September, 09:04',
  );
  expect(new URL(page.url()).search).toBe('?at=2020-09-27T0904');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  expect(await seen(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe('');
});

test('at every stop each key figure is said once', async () => {
  const { page } = await openPage('/');
  const counts = await page.evaluate(() => {
    const control = document.querySelector<HTMLElement & { move(at: number): void }>('as-known')!;
    const stops: number[] = JSON.parse(control.dataset['stops']!);
    return stops.map((stop) => {
      control.move(stop);
      return [...document.querySelectorAll('.figures > li')]
        .map((item) => item.querySelectorAll('.variant:not([hidden])').length)
        .join(' ');
    });
  });
  expect(counts.length).toBeGreaterThan(10);
  expect([...new Set(counts)]).toEqual(['1 1 1 1']);
});

test('a denial not yet spoken does not part a mark', async () => {
  const { page } = await openPage('/?at=2020-09-27T1600');
  const mark = page.locator('.board .log li', { hasText: '6 villages taken' }).locator('.mark');
  expect(await mark.getAttribute('class')).toContain('b-outline');
  await page.goto(`${reading.origin}/?at=2020-09-28T0000`);
  expect(
    await page
      .locator('.board .log li', { hasText: '6 villages taken' })
      .locator('.mark')
      .getAttribute('class'),
  ).toContain('b-contested');
});

test('without scripts the frozen moments are linked, and each leads to the ones beside it', async () => {
  const { page } = await openPage('/', { javaScriptEnabled: false });
  expect(await page.locator('.control').isVisible()).toBe(false);
  await page.locator('.instants a').nth(2).click();
  expect(await page.locator('h1').innerText()).toBe('As known at Sunday 27 September 2020, 13:00');
  await page.locator('a[rel=next]').first().click();
  expect(await page.locator('h1').innerText()).toBe('As known at Sunday 27 September 2020, 16:00');
});
