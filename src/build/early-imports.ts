import type { AstroIntegration } from 'astro';
import { changePages } from './built-pages.ts';

/** Names in each page what its scripts import, so that a browser need not read them first to ask for it. */
export function earlyImports(): AstroIntegration {
  return changePages('early-imports', nameImports);
}

/**
 * A page with a link for everything that its scripts import by themselves, before the first of them; what an element
 * says in `data-soon` that it will import by itself comes behind that, at low priority.
 */
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
  const soon = [...html.matchAll(/\bdata-soon="([\w-]+)"/g)]
    .map(([, name]) => importedLater(name!, own, read))
    .map((name) => `<link rel="modulepreload" href="${folder}${name}" fetchpriority="low">`);
  return html.replace(tag, () => [...links, ...soon].join('') + tag);
}

/** The file that one of the scripts imports under a name when it comes to need it. */
function importedLater(
  name: string,
  scripts: ReadonlySet<string>,
  read: (name: string) => string,
): string {
  for (const script of scripts)
    for (const [, file] of read(script).matchAll(/\bimport\(["'`]\.\/([\w.-]+)["'`]/g))
      if (file!.startsWith(`${name}.`)) return file!;
  throw new Error(`data-soon="${name}": no script of the page imports it`);
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
