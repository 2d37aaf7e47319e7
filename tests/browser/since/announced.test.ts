import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FILE } from '../../site/copies/one-file.ts';
import { readPage } from '../reading.ts';

/** Notes all that a page says by itself, as a screen reader is told it: what comes into a live part of it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const isLive = (name: string) => (property: { name: string; value: { value?: unknown } }) =>
    property.name === name && property.value.value === 'polite';
  const live = nodes.filter(({ properties = [] }) => properties.some(isLive('live')));
  const roots = live.filter(({ parentId }) => !live.some(({ nodeId }) => nodeId === parentId));
  await page.evaluate(() => ((window as unknown as { said: string[] }).said = []));
  for (const { backendDOMNodeId } of roots) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId! });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () {
        new MutationObserver(() => this.textContent && window.said.push(this.textContent))
          .observe(this, { childList: true, characterData: true, subtree: true });
      }`,
    });
  }
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test.each(['/hours/', `/${FILE}`])(
  'a comparison on %s is said to a screen reader in one sentence for each act, by keyboard alone',
  async (path) => {
    const { page, errors } = await readPage(`${path}?at=2020-09-28T0900`);
    await page.locator('new-since .keep a').waitFor({ state: 'attached' });
    await page.waitForTimeout(700);
    const said = await listen(page);
    await page.locator('new-since [data-act=mark]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(said, { timeout: 10_000 }).toHaveLength(1);
    await page.locator('#as-known').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(said, { timeout: 10_000 }).toHaveLength(2);
    await page.locator('new-since [data-act=stop]').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    const [begun, told, ...more] = await said();
    expect(begun).toBe('Marked: Monday 28 September, 09:00. Now move to a later moment.');
    expect(told).toMatch(
      /^By Monday 28 September, \d\d:\d\d, (?:one of the claims shown here is new since Monday 28 September, 09:00; the list has only this one|\d+ of the claims shown here are new since Monday 28 September, 09:00; the list has only these)\.$/,
    );
    expect(more).toEqual([]);
    expect(errors).toEqual([]);
  },
);
