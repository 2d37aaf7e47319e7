import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** axe-core as text: the page’s policy refuses a script tag, so it is evaluated. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Which rules to run: those of some tags, or some by name; all without. */
export interface RunOnly {
  type: 'tag' | 'rule';
  values: readonly string[];
}

/** The rules that read colours. No other changes its mind when only the colours do. */
export const COLOURS: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

/** What axe finds in a page: each rule with the first elements that break it. */
export async function violations(page: Page, runOnly?: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<Result> } };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
    return (await axe.run(options)).violations;
  }, runOnly);
  return found.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return `${id}: ${places.join(' | ')}`;
  });
}
