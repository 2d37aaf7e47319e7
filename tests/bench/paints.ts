import type { Page } from 'playwright-core';

/** From a reader’s act to the next paint, on a page whose processor is slowed: the median of eight, as script and all. */
export async function paintAfter(page: Page, selector: string): Promise<string> {
  const times = await page.evaluate(async (target) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const durations: [number, number][] = [];
    for (let i = 0; i < 8; i++) {
      const targets = [...document.querySelectorAll<HTMLElement>(target)].filter(
        (element) => element.getClientRects().length > 0,
      );
      await painted();
      await painted();
      const before = performance.now();
      targets[i % targets.length]!.click();
      const script = performance.now() - before;
      await painted();
      durations.push([script, performance.now() - before]);
    }
    return durations;
  }, selector);
  return [0, 1].map((i) => `${median(times.map((time) => time[i as 0 | 1]))} ms`).join(', ');
}

/** Opens the filter of a page and waits for its form. */
export async function openFilter(page: Page): Promise<void> {
  await page.locator('.filter summary').click();
  await page.locator('claim-filter form').waitFor();
}

/** Chooses a claim once, so that the card’s code is there. */
export async function openCard(page: Page): Promise<void> {
  await page.locator('.board .log li a:visible').first().click();
  await page.locator('.card').waitFor();
}

function median(numbers: number[]): string {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!.toFixed(0);
}
