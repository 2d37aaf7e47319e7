import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../built-site.ts';
import { dump } from './text-dump.ts';

const SOURCE = readFileSync(
  join(ROOT, 'node_modules/@mozilla/readability/Readability.js'),
  'utf8',
).replace(/if \(typeof module === "object"\)[\s\S]*$/, '');

/** The lines of a page as the reader view of Firefox and others shows it: without our styles, and without what it leaves out. */
export async function readerView(page: Page): Promise<string[]> {
  const content = await page.evaluate<string>(
    `${SOURCE};new Readability(document.cloneNode(true)).parse().content`,
  );
  return dump(content).lines;
}
