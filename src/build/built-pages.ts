import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What is changed in a page; `read` gives a file of `_astro/`. */
type Change = (html: string, read: (file: string) => string) => string;

/** Rewrites every page of a finished build, in one pass for all changes. */
export function finishPages(...changes: readonly Change[]): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = new Map<string, string>();
        const read = (file: string) => {
          const text = files.get(file) ?? readFileSync(join(folder, '_astro', file), 'utf8');
          files.set(file, text);
          return text;
        };
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(
            path,
            changes.reduce((text, change) => change(text, read), html),
          );
        }
      },
    },
  };
}
