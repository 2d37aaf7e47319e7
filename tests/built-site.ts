import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const ROOT = join(import.meta.dirname, '..');
export const DIST = join(ROOT, 'dist');

/** Every built file with an ending, relative to the site, in order. */
export function builtFiles(ending: string): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending)).toSorted();
}

export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** Every value of an attribute in a page, in order. */
export function attributesIn(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);
}

/** A page from where one text begins to where the next one does; nothing without the first. */
export function stretch(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  return start < 0 ? '' : html.slice(start, html.indexOf(to, start));
}

/** The ids of the claims in a stretch of a page, in order of the alphabet, whether their marks stand alone or together. */
export function claimsIn(html: string): string[] {
  const alone = attributesIn(html, 'href').flatMap(
    (href) => /^\/claims\/([a-z][a-z0-9-]*)\/$/.exec(href)?.[1] ?? [],
  );
  const together = attributesIn(html, 'data-claims').flatMap((ids) => ids.split(' '));
  return [...new Set([...alone, ...together])].toSorted();
}

/** The bytes of a file as it is sent. */
export const brotli = (data: string | Buffer): number => brotliCompressSync(data).length;

/** The bytes of a built file. */
export const weigh = (file: string): number => statSync(join(DIST, file)).size;

/** The two faces in which a page’s headline and text are set. */
export function firstFaces(html: string): string[] {
  return ['text-400', 'display-560'].map((name) => {
    const [, path] = new RegExp(`url\\(/(_astro/${name}\\.[\\w-]+\\.woff2)\\)`).exec(html) ?? [];
    if (!path) throw new Error(`The page names no face ${name}.`);
    return path;
  });
}

/** Every script that a page loads by itself, those that it imports included; what it imports on demand is not. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, next] of readBuilt(path).matchAll(
      /\bimport\s*(?:[^'"`()]*?from\s*)?["'`]\.\/([\w.-]+\.js)["'`]/g,
    )) {
      follow(`_astro/${next}`);
    }
  };
  for (const src of attributesIn(html, 'src')) if (src.endsWith('.js')) follow(src.slice(1));
  return [...found];
}
