import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Rewrites every page of a finished build; `read` gives a file of `_astro/`. */
export function changePages(
  name: string,
  change: (html: string, read: (file: string) => string) => string,
): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(folder, '_astro', file), 'utf8');
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, change(readFileSync(path, 'utf8'), read));
        }
      },
    },
  };
}
