import type { Plugin } from 'vite';

/** Vite’s helper around `import()`, which preloads what a chunk depends on. */
const HELPER = '\0vite/preload-helper.js';

/** Leaves `import()` to the browser: no chunk of ours depends on another that is not there already, and the helper weighs 0.7 kB. */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
