import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { originOf, startReading } from '../browser/browser.ts';
import { build } from '../run/build.ts';
import { serve } from '../../src/hosting/serve.ts';
import { addBareMap } from './bare-map.ts';
import { LINE, openSlowLine } from './slow-line.ts';

// Run by hand: how soon the live map is drawn on slow 4G with the processor slowed four times, against what its
// bytes need on the line (bar 1.35) and against a bare MapLibre page (bar 1.1), how soon the drawing of the embed is
// there against that of the map’s page (bar 1.1), and how long a drag blocks (bar 100 ms).

const RUNS = Number(process.env['RUNS'] ?? 5);
const site = mkdtempSync(join(tmpdir(), 'bench-map-'));
const { code, output } = await build({}, site);
if (code !== 0) throw new Error(output.slice(-2000));
addBareMap(site);
const server = await serve(site, 0);
const reading = await startReading();
const line = await openSlowLine(Number(new URL(originOf(server)).port));
const origin = `http://127.0.0.1:${(line.server.address() as AddressInfo).port}`;
try {
  console.info(['', 'drawn', 'bytes', 'needs', 'drawn ÷ needs', 'drawn ÷ first'].join('\t'));
  const pressed = await compare('/bare/', '/map/', press);
  const embedded = await compare('/map/', '/embed/map/', see);
  for (const row of [...pressed, ...embedded]) console.info(row.join('\t'));
  console.info(`longest task while the map is dragged\t${await dragged()} ms`);
} finally {
  await reading.close();
  line.server.close();
  server.close();
  rmSync(site, { recursive: true });
}

interface Drawn {
  time: number;
  bytes: number;
}

/** Both pages by turns, so that a busy machine is busy for both; the medians count. */
async function compare(
  bare: string,
  own: string,
  act: (page: Page, path: string) => Promise<Drawn>,
) {
  const runs: [Drawn, Drawn][] = [];
  for (let i = 0; i < RUNS; i++) runs.push([await once(bare, act), await once(own, act)]);
  const middle = (of: 0 | 1) =>
    runs.map((run) => run[of]).toSorted((a, b) => a.time - b.time)[Math.floor(RUNS / 2)]!;
  const reference = middle(0).time;
  return [bare, own].map((path, i) => {
    const { time, bytes } = middle(i as 0 | 1);
    const needs = (bytes / LINE.bandwidth) * 1000 + LINE.roundTrip;
    const ratios = [time / needs, time / reference].map((ratio) => ratio.toFixed(2));
    return [path, `${time.toFixed(0)} ms`, String(bytes), `${needs.toFixed(0)} ms`, ...ratios];
  });
}

async function once(path: string, act: (page: Page, path: string) => Promise<Drawn>) {
  const page = await openSlowPage();
  const drawn = await act(page, path);
  await page.context().close();
  await line.quiet();
  return drawn;
}

async function openSlowPage(): Promise<Page> {
  const context = await reading.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** From the press on the button. */
async function press(page: Page, path: string): Promise<Drawn> {
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const before = line.bytes();
  const time = await page.evaluate(async () => {
    const start = performance.now();
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === 'Explore the map')!.click();
    while (!document.querySelector('.is-live')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  return { time, bytes: line.bytes() - before };
}

/** From the start of the visit to the drawing with its marks. */
async function see(page: Page, path: string): Promise<Drawn> {
  const before = line.bytes();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  const time = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    while (!document.querySelector('.plate.narrow .marks a')) await frame();
    await frame();
    return performance.now();
  });
  return { time, bytes: line.bytes() - before };
}

async function dragged(): Promise<string> {
  const page = await openSlowPage();
  await page.goto(`${originOf(server)}/map/`);
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await page.waitForSelector('.is-lettered');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const tasks: number[] = ((window as unknown as { tasks: number[] }).tasks = []);
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ['longtask'] });
  });
  const box = (await page.locator('.live').boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 300);
  await page.mouse.down();
  for (let x = 0; x < 300; x += 10) await page.mouse.move(box.x + 40 + x, box.y + 300 + x / 2);
  await page.mouse.up();
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.context().close();
  return Math.max(0, ...tasks).toFixed(0);
}
