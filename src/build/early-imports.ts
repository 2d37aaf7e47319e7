import type { AstroIntegration } from 'astro';
import { changePages } from './built-pages.ts';

/** Names in each page what its scripts import, so that a browser need not read them first to ask for it. */
export function earlyImports(): AstroIntegration {
  return changePages('early-imports', nameImports);
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
