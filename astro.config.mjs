import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { bareImports } from './src/build/bare-imports.ts';
import { deskOverlay } from './src/copydesk/astro/overlay.ts';
import { storyMdx } from './src/copydesk/astro/mdx-plugin.ts';
import { finishPages } from './src/build/built-pages.ts';
import { nameImports } from './src/build/early-imports.ts';
import { inlineStyles } from './src/build/inline-styles.ts';
import { oneFile } from './src/build/one-file.ts';
import { sitemap } from './src/build/sitemap.ts';
import { tighten } from './src/build/tight-policy.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://line-of-contact.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    deskOverlay(),
    finishPages([inlineStyles, nameImports, tighten], sitemap),
    oneFile(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [storyMdx] }),
  },
  // Styles are written into pages at the end. While the pixels of a card are packed on another core, the next pages are rendered.
  build: { inlineStylesheets: 'never', concurrency: 32 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [bareImports()],
    build: {
      chunkSizeWarningLimit: 1100,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              // One file for all texts: with a thousand updates, one for each takes a build three seconds more.
              { name: 'texts', test: /\.mdx/ },
              // The filter is not on every page; what the others share is, so that what comes on demand needs nothing more.
              {
                name: 'common',
                tags: ['$initial'],
                minShareCount: 2,
                test: /^(?!.*claim-filter)/,
              },
            ],
          },
        },
      },
    },
  },
});
