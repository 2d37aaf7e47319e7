import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Names in each page what its scripts import, so that a browser need not read them first to ask for it. */
export function earlyImports(): AstroIntegration {
  return {
    name: 'early-imports',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, nameImports(readFileSync(path, 'utf8'), read));
        }
      },
    },
  };
}

/** A page with a link for everything that its scripts import by themselves, before the first of them. */
export function nameImports(html: string, read: (name: string) => string): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]*\/)([^"/]+)"/g)];
  const [first] = scripts;
  if (!first) return html;
  const [tag, folder] = first;
  const own = new Set(scripts.map(([, , name]) => name!));
  const imported = new Set<string>();
  for (const name of own) follow(name, read, imported);
  const links = [...imported]
    .filter((name) => !own.has(name))
    .map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return html.replace(tag, () => links.join('') + tag);
}

function follow(name: string, read: (name: string) => string, found: Set<string>): void {
  for (const [, next] of read(name).matchAll(
    /\bimport\s*(?:[^'"`();]*?from\s*)?["'`]\.\/([\w.-]+)["'`]/g,
  )) {
    if (found.has(next!)) continue;
    found.add(next!);
    follow(next!, read, found);
  }
}
