import { expect, test } from 'vitest';
import { embedElement } from '../../../src/syndication/embed-snippet.ts';
import { reading } from '../reading.ts';
import { openHost, sizer, untilFits } from './host-page.ts';

test('<contact-embed> makes the frame above its link, sizes it, and refuses an address that is not ours', async () => {
  const element = (address: string) =>
    embedElement({ address, title: 'Map', height: 500, full: `${reading.origin}/map/` });
  const foreign = ['/foreign', `${reading.origin}/map/`, 'javascript:alert(1)', 'http://[', ''];
  const host = await openHost(
    `${element(`${reading.origin}/embed/map/`)}${sizer(reading)}${sizer(reading)}${foreign.map(element).join('')}`,
  );
  await untilFits(host);
  const made = await host.page.locator('contact-embed').first().innerHTML();
  expect(made.replace(/ style="height: \d+px;"/, '')).toBe(
    `<iframe src="${reading.origin}/embed/map/?theme=light" title="Map" width="100%" height="500" loading="lazy" frameborder="0"></iframe><a href="${reading.origin}/map/">Map</a>`,
  );
  expect(await host.page.locator('iframe').count()).toBe(1);
  await host.page.evaluate(() => document.body.append(document.querySelector('contact-embed')!));
  expect(await host.page.locator('iframe').count()).toBe(1);
  expect(host.errors).toEqual([]);
  await host.close();
});

test('<contact-embed> takes the colours of the page around it, unless its address names some', async () => {
  for (const [scheme, query, theme] of [
    ['normal', '', '?theme=light'],
    ['dark', '?names=hy', '?names=hy&theme=dark'],
    ['light dark', '', '?theme='],
    ['light', '?theme=dark', '?theme=dark&theme=light'],
  ]) {
    const address = `${reading.origin}/embed/casualties/${query}`;
    const host = await openHost(
      `<style>:root{color-scheme:${scheme}}</style>${embedElement({ address, title: 'T', height: 500, full: '' })}${sizer(reading)}`,
    );
    const frame = host.page.locator('contact-embed iframe');
    expect(await frame.getAttribute('src')).toBe(`${reading.origin}/embed/casualties/${theme}`);
    await host.close();
  }
});
