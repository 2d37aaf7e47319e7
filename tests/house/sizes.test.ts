import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';
import { files, withoutComments } from './imports.ts';

/** Tables of one thing each, which grow by rows: the fields of a claim, the rules of the tags, all words. */
const TABLES = /^(?:domain\/entries\/claim\.ts|copydesk\/mdx\/mdx-rules\.ts|words\/.*)$/;

/** What stands above the bound as it is. None of them may grow, and none may join them. */
const LONGER: Record<string, number> = {
  'domain/values/when.ts': 123,
  'islands/embed/embed-builder.ts': 126,
};

test('no folder of src and tests holds more than 16 files', () => {
  const counts = new Map<string, number>();
  for (const top of ['src', 'tests'])
    for (const entry of readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })) {
      const folder = relative(ROOT, entry.parentPath);
      if (entry.isFile()) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  expect([...counts].filter(([, count]) => count > 16)).toEqual([]);
  expect(counts.size).toBeGreaterThan(40);
});

test('no source file has more than 120 lines of logic, but for a few that are named with theirs', () => {
  expect(Object.fromEntries(Object.keys(LONGER).map((file) => [file, linesOf(file)]))).toEqual(
    LONGER,
  );
  const long = files.filter((file) => !TABLES.test(file) && linesOf(file) > (LONGER[file] ?? 120));
  expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
});

test('half of the source files of every layer have at most 60 lines of logic', () => {
  const layers = Map.groupBy(
    files.filter((file) => dirname(file) !== '.'),
    (file) => file.split('/')[0]!,
  );
  const medians = [...layers].map(([layer, all]) => {
    const lines = all.map(linesOf).toSorted((a, b) => a - b);
    return [layer, lines[Math.floor((lines.length - 1) / 2)]!] as const;
  });
  expect(medians.filter(([, median]) => median > 60)).toEqual([]);
});

/** Lines that do something: no comment, no import, nothing empty; of a component its front part and its scripts. */
function linesOf(file: string): number {
  const text = withoutComments(file);
  const logic = file.endsWith('.astro')
    ? [...text.matchAll(/^---\n([\s\S]*?)^---$|<script>([\s\S]*?)<\/script>/gm)]
        .map((match) => match[1] ?? match[2])
        .join('\n')
    : text;
  return logic
    .replace(/^(?:import|export)\b[^;]*?\bfrom\s+'[^']+';$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}
