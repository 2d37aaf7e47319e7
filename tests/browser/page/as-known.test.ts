import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { instantSlug, latest } from '../../../src/domain/values/when.ts';
import { openPage, reading, readPage } from '../reading.ts';
import { layOut } from '../browser.ts';

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
    // The hours of words are told to those who also see what is hidden, on pages with a control alone.
    const text = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const unseen of copy.querySelectorAll('[hidden], .unseen')) unseen.remove();
      return copy.textContent!.replace(/\s+/g, ' ').trim();
    };
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
      alone: single(''),
      timelineReplaced: single('.replaced').toSorted(),
      timelineContested: single('.b-contested').toSorted(),
      bars: [`${all('.timeline a:not(.ws) > .wide > path.said').length}`],
      map: map.filter((one) => log.includes(one)).toSorted(),
      answers: all('.answers li:not(.note)').map(id).toSorted(),
      box: all('.known-box li').map(text).toSorted(),
      totals: all('.ladder .total').map(text),
      bodies: all('.bars li').map(id).toSorted(),
      losses: all('.losses .voice dd').map(text),
      replaced: all('.board .log li.replaced').map(id).toSorted(),
      contested: all('.board .log li')
        .filter((entry) => entry.querySelector('.b-contested'))
        .map(id)
        .toSorted(),
    };
  });
}

/** What is seen, its marks on the timeline among some that stand alone. */
function amongst(alone: readonly string[], seen: Record<string, string[]>) {
  const kept = (part: string) => seen[part]!.filter((id) => alone.includes(id));
  const [timelineReplaced, timelineContested] = ['timelineReplaced', 'timelineContested'].map(kept);
  return { ...seen, alone, timelineReplaced, timelineContested };
}

test('every frozen page within the window shows what the control shows at that instant', async () => {
  const within = instants.filter((at) => at <= end);
  expect(within.length).toBeGreaterThanOrEqual(8);
  const live = await readPage('/hours/');
  const frozen = await readPage('/404.html');
  for (const at of within) {
    const slug = instantSlug(at);
    await live.page.evaluate((moment) => {
      (document.querySelector('as-known') as HTMLElement & { go(at: string): void }).go(moment);
    }, slug);
    await frozen.page.goto(`${reading.origin}/at/${slug}/`, { waitUntil: 'domcontentloaded' });
    const [shown, expected] = [await seen(live.page), await seen(frozen.page)];
    // Fewer claims share a mark where fewer had been said; a mark of several has no state.
    const alone = shown['alone']!.filter((id) => expected['alone']!.includes(id));
    expect(alone.length, slug).toBeGreaterThan(2);
    expect(shown['losses'], slug).toHaveLength(8);
    expect(amongst(alone, shown), slug).toEqual(amongst(alone, expected));
  }
});

test('the steps of the Karabakh army’s toll follow the clock: 16 on Monday at 09:00, 31 at 10:00, 58 at 16:00, 84 at the end', async () => {
  const { page } = await readPage('/hours/');
  const figure = () =>
    page.locator('.losses .voice').first().locator('.figure:visible, .none:visible').innerText();
  for (const [at, toll] of [
    ['2020-09-27T1300', 'We found no statement of this by then.'],
    ['2020-09-28T0900', '16'],
    ['2020-09-28T1000', '31'],
    ['2020-09-28T1600', '58'],
    ['2020-09-29T0100', '84'],
  ]) {
    await page.goto(`${reading.origin}/hours/?at=${at}`);
    await layOut(page);
    expect(await figure(), at).toBe(toll);
  }
});

test('the control steps by keyboard through the moments of change, and “All” brings everything back', async () => {
  const { page } = await readPage('/hours/');
  const before = await seen(page);
  await page.locator('#as-known').focus();
  await page.keyboard.press('Home');
  expect(await page.locator('.control output').innerText()).toBe('Sunday 27 September, 00:00');
  expect((await seen(page)).timeline).toEqual([]);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.control output').innerText()).toBe('Sunday 27 September, 08:30');
  expect(await page.locator('#as-known').getAttribute('aria-valuetext')).toBe(
    'Sunday 27 September, 08:30',
  );
  expect(new URL(page.url()).search).toBe('?at=2020-09-27T0830');
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  expect(await seen(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe('');
});

test('at every stop each loss has one count of its own side and one of the other', async () => {
  const { page } = await readPage('/hours/');
  const counts = await page.evaluate(() => {
    const control = document.querySelector<HTMLElement & { move(at: number): void }>('as-known')!;
    const stops: number[] = JSON.parse(control.dataset['stops']!);
    return stops.map((stop) => {
      control.move(stop);
      return [...document.querySelectorAll('.losses .voice')]
        .map((voice) => voice.querySelectorAll('dd:not([hidden])').length)
        .join(' ');
    });
  });
  expect(counts.length).toBeGreaterThan(10);
  expect([...new Set(counts)]).toEqual(['1 1 1 1 1 1 1 1']);
});

test('a denial not yet spoken does not part a mark', async () => {
  const { page } = await readPage('/hours/?at=2020-09-27T1600');
  const mark = page
    .locator('.board .log li', { hasText: 'troops took 6 villages' })
    .locator('.mark');
  expect(await mark.getAttribute('class')).toContain('b-outline');
  await page.goto(`${reading.origin}/hours/?at=2020-09-28T0000`);
  expect(
    await page
      .locator('.board .log li', { hasText: 'troops took 6 villages' })
      .locator('.mark')
      .getAttribute('class'),
  ).toContain('b-contested');
});

test('without scripts the frozen moments are linked, and each leads to the ones beside it', async () => {
  const { page } = await openPage('/hours/', { javaScriptEnabled: false });
  expect(await page.locator('.control').isVisible()).toBe(false);
  await page.locator('.instants a').nth(2).click();
  expect(await page.locator('h1').innerText()).toBe(
    'What was known at 13:00 on Sunday 27 September 2020',
  );
  await page.locator('a[rel=next]').first().click();
  expect(await page.locator('h1').innerText()).toBe(
    'What was known at 16:00 on Sunday 27 September 2020',
  );
});
