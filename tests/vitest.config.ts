import { defineConfig } from 'vitest/config';

/** One run: the site is built once, then read as units, as a built site, and in a real browser. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    globalSetup: 'tests/build-site.ts',
    reporters: ['default', 'tests/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Cards read their colours in it; Vitest would hand them an empty sheet.
    css: { include: /tokens\.css/ },
    projects: [
      project('browser', ['browser']),
      project('house', ['house']),
      project('site', ['site']),
      project('unit', ['domain', 'graphics', 'syndication', 'copydesk', 'cards', 'content', 'words']),
    ],
  },
});

function project(name: string, folders: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.ts`) },
  };
}
