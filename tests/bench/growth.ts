import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { originOf, startReading } from '../browser/browser.ts';
import { build, ROOT, run } from '../built-site.ts';
import { serve } from '../../src/serve.ts';

// Run by hand: how the site grows from its own claims to ten thousand, and how fast the clock moves.

const CLAIMS = 10_000;
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

/** The story with copies of its claims, without their relations, until there are ten thousand. */
function multiply(folder: string): string {
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  const claims = readdirSync(join(folder, 'claims'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml'),
  );
  for (let i = claims.length; i < CLAIMS; i++) {
    const original = claims[i % claims.length]!;
    const text = readFileSync(join(folder, 'claims', original), 'utf8').replace(
      /^(?:denies|confirms|responds_to|supersedes|contradicts):.*\n(?: .*\n)*/gm,
      '',
    );
    writeFileSync(
      join(
        folder,
        'claims',
        original.replace(basename(original), `copy-${i}-of-${basename(original)}`),
      ),
      text,
    );
  }
  return folder;
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
  const { code, output } = await run('node', ['src/copydesk/check.ts'], {
    ...process.env,
    CONTENT_DIR: content,
  });
  if (code !== 0) throw new Error(output.slice(-2000));
  return (performance.now() - before) / 1000;
}

function weigh(folder: string): number {
  return brotliCompressSync(readFileSync(join(folder, 'index.html'))).length;
}

/** Nodes of the home page, and the time from a press to the next paint on a processor slowed four times. */
async function measure(folders: readonly string[]): Promise<string[][]> {
  const reading = await startReading();
  const nodes: string[] = [];
  const paints: string[] = [];
  for (const folder of folders) {
    const server = await serve(folder, 0);
    const page = await reading.browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(originOf(server));
    nodes.push(String(await page.evaluate(() => document.querySelectorAll('*').length)));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    paints.push(await press(page));
    await page.close();
    server.close();
  }
  await reading.close();
  return [
    ['nodes of the home page', ...nodes],
    ['clock moved, script and next paint', ...paints],
  ];
}

async function press(page: Page): Promise<string> {
  await page.locator('.control').scrollIntoViewIfNeeded();
  const times = await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const button = document.querySelector<HTMLButtonElement>('[data-act=back]')!;
    const durations: [number, number][] = [];
    for (let i = 0; i < 8; i++) {
      await painted();
      const before = performance.now();
      button.click();
      const script = performance.now() - before;
      await painted();
      durations.push([script, performance.now() - before]);
    }
    return durations;
  });
  const median = (numbers: number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  return [0, 1]
    .map((i) => `${median(times.map((time) => time[i as 0 | 1])).toFixed(0)} ms`)
    .join(', ');
}
