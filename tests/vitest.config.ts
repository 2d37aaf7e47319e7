import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongFirst from './run/long-first.ts';

/** One run: the site is built once, then read as units, as a built site, and in a real browser. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    globalSetup: 'tests/run/build-site.ts',
    setupFiles: 'tests/run/awake.mjs',
    reporters: ['default', 'tests/run/closing-line.ts'],
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than there are cores: tests in a browser wait for it a fifth of their time.
    maxWorkers: availableParallelism() + 1,
    // Cards read their colours in it; Vitest would hand them an empty sheet.
    css: { include: /tokens\.css/ },
    projects: [
      project('browser', ['browser']),
      project('house', ['house']),
      project('site', ['site', 'reading']),
      project('desk', ['copydesk']),
      project('unit', [
        'domain',
        'graphics',
        'syndication',
        'cards',
        'content',
        'words',
        'hosting',
      ]),
    ],
  },
});

/** No test leaves anything behind that would need a process of its own for each file. */
function project(name: string, folders: readonly string[]) {
  const include = folders.map((folder) => `tests/${folder}/**/*.test.ts`);
  return { extends: true as const, test: { name, isolate: false, include } };
}
