import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { originOf, startReading } from '../browser/browser.ts';
import { build } from '../run/build.ts';
import { serve } from '../../src/hosting/serve.ts';
import { addBareText, addBareWeight, addBareWords } from './bare-text.ts';
import { openSlowLine } from './slow-line.ts';

// Run by hand: how soon each kind of page can be read on a phone on slow 4G with the processor slowed four times,
// against a page of bare text in the same run (bars of the largest paint: home 1.2, /hours/ 1.6), how long it blocks
// (home 0 ms, /hours/ 100 ms) and how far it jumps (0.001). Pages go by turns, and medians count. Beside them stands
// the bare text with as many bytes behind it as the home page has.
// Bar of the first paint of the text edition: 1.05 times that of bare text, and of its own words without marking beside it.
// Addresses behind the command are measured alone: `node tests/bench/loads.ts /bare-words/ /text/`.

const RUNS = Number(process.env['RUNS'] ?? 5);

const BARE = '/bare-text/';

const ALL = [
  '/bare-weight/',
  '/',
  '/hours/',
  '/background/',
  '/map/',
  '/claims/',
  '/claims/ka-28-15-more/',
  '/updates/',
  '/updates/monday-night/',
  '/at/2020-09-28T1000/',
  '/method/',
  '/bare-words/',
  '/text/',
  '/embed/',
  '/embed/map/',
  '/embed/timeline/',
  '/embed/casualties/',
];

const asked = process.argv.slice(2);
const PAGES = [BARE, ...(asked.length > 0 ? asked : ALL)];

interface Load {
  first: number;
  largest: number;
  blocked: number;
  shift: number;
  bytes: number;
  elements: number;
}

/** Collects in the page what the browser itself tells of its load. */
const WATCH = `window.seen = { first: 0, largest: 0, blocked: 0, shift: 0 };
const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
watch('paint', (entry) => (seen.first = entry.startTime));
watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
watch('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));`;

const site = mkdtempSync(join(tmpdir(), 'bench-loads-'));
const { code, output } = await build({}, site);
if (code !== 0) throw new Error(output.slice(-2000));
addBareText(site);
addBareWords(site);
addBareWeight(site);
const server = await serve(site, 0);
const reading = await startReading();
const line = await openSlowLine(Number(new URL(originOf(server)).port));
const origin = `http://127.0.0.1:${(line.server.address() as AddressInfo).port}`;
try {
  const loads = new Map<string, Load[]>(PAGES.map((path) => [path, []]));
  for (let i = 0; i < RUNS; i++)
    for (const path of i % 2 ? PAGES.toReversed() : PAGES) loads.get(path)!.push(await load(path));
  const bare = median(loads.get(BARE)!, 'largest');
  console.info(
    ['', 'first paint', 'largest paint', '÷ bare', 'blocked', 'shift', 'bytes', 'elements'].join(
      '\t',
    ),
  );
  for (const [path, runs] of loads) {
    const of = (what: keyof Load) => median(runs, what);
    const row = [`${of('first').toFixed(0)} ms`, `${of('largest').toFixed(0)} ms`];
    row.push((of('largest') / bare).toFixed(2));
    row.push(`${of('blocked').toFixed(0)} ms`, of('shift').toFixed(4));
    console.info([path, ...row, of('bytes'), of('elements')].join('\t'));
  }
} finally {
  await reading.close();
  line.server.close();
  server.close();
  rmSync(site, { recursive: true });
}

/** One visit with an empty cache, until nothing more is asked for. */
async function load(path: string): Promise<Load> {
  const context = await reading.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(WATCH);
  const before = line.bytes();
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const told = await page.evaluate(() => ({
    ...(window as unknown as { seen: Omit<Load, 'bytes' | 'elements'> }).seen,
    elements: document.querySelectorAll('*').length,
  }));
  await context.close();
  await line.quiet();
  return { ...told, bytes: line.bytes() - before };
}

function median(loads: readonly Load[], what: keyof Load): number {
  return loads.map((one) => one[what]).toSorted((a, b) => a - b)[Math.floor(loads.length / 2)]!;
}
