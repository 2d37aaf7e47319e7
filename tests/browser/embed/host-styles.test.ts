import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { openHost, sizeOf, sizer, snippet, untilFits } from './host-page.ts';

/** How the inside of an embed is set: direction, sizes of type, side of the heading, and that nothing is cut off. */
function setting(frame: Frame) {
  return frame.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const { scrollWidth } = document.documentElement;
    return {
      direction: style('html').direction,
      align: style('h1').textAlign,
      heading: style('h1').fontSize,
      text: style('body').fontSize,
      box: style('main').boxSizing,
      left: document.querySelector('h1')!.getBoundingClientRect().left,
      marks: document.querySelectorAll('.marks a').length,
      fits: scrollWidth <= innerWidth,
    };
  });
}

test('a host that reads from right to left or has hostile styles changes nothing in the embed', async () => {
  const hostile =
    '<style>iframe{height:10px;border:9px solid red;max-width:50%} *{font-size:40px!important;box-sizing:content-box}</style>';
  const plain = await openHost(snippet(reading));
  const expected = await setting(await plain.inside());
  expect(expected).toMatchObject({ direction: 'ltr', box: 'border-box', fits: true });
  expect(expected.marks).toBeGreaterThan(15);
  await plain.close();
  for (const body of [
    `<div dir="rtl">${snippet(reading)}</div>`,
    `${hostile}${snippet(reading)}`,
  ]) {
    const host = await openHost(`${body}${sizer(reading)}`, { width: 1368 });
    await untilFits(host);
    expect(await setting(await host.inside())).toEqual(expected);
    expect(host.errors).toEqual([]);
    await host.close();
  }
});

test('a border and a padding of the host’s are added to the height, however its boxes are measured', async () => {
  for (const sizing of ['content-box', 'border-box']) {
    const host = await openHost(
      `<style>iframe{box-sizing:${sizing};border:9px solid;padding:5px}</style>${snippet(reading)}${sizer(reading)}`,
    );
    const frame = await host.inside();
    const needed = () => frame.evaluate(() => document.documentElement.offsetHeight);
    await expect
      .poll(async () => (await sizeOf(host)).height - (await needed()), { message: sizing })
      .toBe(10);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await host.close();
  }
});
