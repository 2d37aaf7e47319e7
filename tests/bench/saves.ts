import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startReading } from '../browser/browser.ts';
import { copyProject } from '../run/build.ts';
import { editFile } from '../run/edit-file.ts';
import { ROOT } from '../built-site.ts';
import { CLAIMS, multiply } from './many-claims.ts';

// Run by hand: how soon a saved file is on its page while `npm run dev` runs, with ten thousand claims (the bar is 3 s).

/** What an editor has open, the file that is saved, and what is written in it: a word that was there, then another. */
const OPEN = [
  ['/claims/ka-28-15-more/', 'claims/2020-09-28/ka-28-15-more.yaml', 'label: ', 'label: Saved '],
  ['/updates/monday-night/', 'updates/monday-night.mdx', 'title: ', 'title: Saved '],
] as const;

/** How long an editor looks at a page before the next save, in milliseconds. */
const REST = 4000;

const project = copyProject();
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const content = multiply(join(work, 'content'));
const dev = spawn(join(ROOT, 'node_modules/.bin/astro'), ['dev', '--port', '4399'], {
  cwd: project,
  env: {
    ...process.env,
    CONTENT_DIR: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  },
});
const reading = await startReading();
try {
  const origin = await ready(dev);
  for (const [path, file, from, to] of OPEN) {
    const page = await reading.browser.newPage();
    await page.goto(`${origin}${path}`, { timeout: 120_000 });
    const times: number[] = [];
    for (let i = 0; i < 4; i++) {
      const [was, is] = i % 2 === 0 ? [from, to] : [to, from];
      times.push(await seen(page, is === to, () => editFile(content, file, was, is)));
      // Astro takes all claims in anew after a save; one more while it does may be seen only with the next.
      await wait(REST);
    }
    const seconds = times.map((time) => (time / 1000).toFixed(1)).join(', ');
    console.info(`${path} after a save, ${CLAIMS} claims\t${seconds} s`);
    await page.close();
  }
} finally {
  dev.kill();
  await reading.close();
  for (const folder of [project, work]) rmSync(folder, { recursive: true });
}

/** How long it takes from a save until the heading of an open page says so. */
async function seen(page: Page, isThere: boolean, save: () => void): Promise<number> {
  const before = performance.now();
  save();
  const heading = page.locator(isThere ? 'h1:text("Saved")' : 'h1:not(:text("Saved"))');
  await heading.waitFor({ timeout: 60_000 });
  return performance.now() - before;
}

/** The address of a server that says it. */
function ready(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    child.stdout!.on('data', (chunk) => {
      said += chunk;
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address) done(address);
    });
    child.on('close', () => fail(new Error(said)));
  });
}
