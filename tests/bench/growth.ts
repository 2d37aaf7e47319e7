import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CLAIMS, multiply } from './many-claims.ts';
import { openCard, openFilter, paintAfter } from './paints.ts';
import { originOf, startReading } from '../browser/browser.ts';
import { ROOT } from '../built-site.ts';
import { build, run } from '../run/build.ts';
import { serve } from '../../src/hosting/serve.ts';

// Run by hand: how the site grows from its own claims to ten thousand, and how fast the clock moves.

const work = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const [small, large] = [join(work, 'small'), join(work, 'large')];
  const content = multiply(join(work, 'content'));
  const checks = [await timedCheck(join(ROOT, 'content')), await timedCheck(content)];
  const times = [await timed({}, small), await timed({ CONTENT_DIR: content }, large)];
  const rows = [
    ['check', ...checks.map((seconds) => `${seconds.toFixed(1)} s`)],
    ['build', ...times.map((seconds) => `${seconds.toFixed(1)} s`)],
    ['home, brotli', ...[small, large].map((folder) => `${weigh(folder)} bytes`)],
    ...(await measure([small, large])),
  ];
  console.info(['', 'this story', `${CLAIMS} claims`].join('\t'));
  for (const row of rows) console.info(row.join('\t'));
} finally {
  rmSync(work, { recursive: true });
}

async function timed(environment: Record<string, string>, out: string): Promise<number> {
  const before = performance.now();
  const { code, output } = await build(environment, out);
  if (code !== 0) throw new Error(output.slice(-2000));
  return (performance.now() - before) / 1000;
}

/** The whole of `npm run check`, the start of Node included. */
async function timedCheck(content: string): Promise<number> {
  const before = performance.now();
  const { code, output } = await run('node', ['src/copydesk/commands/check.ts'], {
    ...process.env,
    CONTENT_DIR: content,
  });
  if (code !== 0) throw new Error(output.slice(-2000));
  return (performance.now() - before) / 1000;
}

function weigh(folder: string): number {
  return brotliCompressSync(readFileSync(join(folder, 'index.html'))).length;
}

/** Nodes of the home page, and the time from acts to the next paint on a processor slowed four times. */
async function measure(folders: readonly string[]): Promise<string[][]> {
  const reading = await startReading();
  const columns: string[][] = [];
  for (const folder of folders) {
    const server = await serve(folder, 0);
    const page = await reading.browser.newPage({ viewport: { width: 390, height: 800 } });
    const cdp = await page.context().newCDPSession(page);
    await page.goto(originOf(server));
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.goto(`${originOf(server)}/hours/`);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const moved = await paintAfter(page, '[data-act=back]');
    await page.goto(`${originOf(server)}/hours/?since=2020-09-27T0930`);
    const compared = await paintAfter(page, '[data-act=back]');
    await page.locator('[data-act=stop]').click();
    await page.locator('[data-act=all]').click();
    await openFilter(page);
    const filtered = await paintAfter(page, '.filter [name=side]');
    await page.getByRole('button', { name: 'Show all claims' }).click();
    await openCard(page);
    const chosen = await paintAfter(page, '.board .log li a');
    await page.goto(`${originOf(server)}/claims/`);
    await openFilter(page);
    const ledger = await paintAfter(page, '.filter [name=side]');
    columns.push([String(nodes), moved, compared, filtered, chosen, ledger]);
    await page.close();
    server.close();
  }
  await reading.close();
  const labels = [
    'nodes of the home page',
    'clock moved: script, next paint',
    'two moments compared: script, next paint',
    'board filtered: script, next paint',
    'claim chosen: script, next paint',
    'ledger filtered: script, next paint',
  ];
  return labels.map((label, i) => [label, ...columns.map((column) => column[i]!)]);
}
