import type { Assets } from './built-pages.ts';

/** A page with a link for everything that its scripts import by themselves, before the first of them: a browser need not read them first to ask for it. */
export function nameImports(html: string, { read }: Pick<Assets, 'read'>): string {
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

function follow(name: string, read: Assets['read'], found: Set<string>): void {
  for (const next of importsOf(read(name))) {
    if (found.has(next)) continue;
    found.add(next);
    follow(next, read, found);
  }
}

/** Pages share their scripts. */
const known = new Map<string, readonly string[]>();

function importsOf(code: string): readonly string[] {
  const imports =
    known.get(code) ??
    [...code.matchAll(/\bimport\s*(?:[^'"`();]*?from\s*)?["'`]\.\/([\w.-]+)["'`]/g)].map(
      ([, name]) => name!,
    );
  known.set(code, imports);
  return imports;
}
