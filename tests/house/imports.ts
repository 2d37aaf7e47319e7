import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../built-site.ts';

export const SOURCE = join(ROOT, 'src');

/** Every source file that can import, relative to `src/`, in order. */
export const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .toSorted();

/** What a file imports, and what for: types alone, or from inside a `<script>` of a component. */
export interface Import {
  from: string;
  typeOnly: boolean;
  script: boolean;
}

const FORM = new RegExp(
  [
    String.raw`\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'`,
    String.raw`\bimport\('([^']+)'\)`,
  ].join('|'),
  'g',
);

/** Every import of a file, on demand and passed on too. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const script = text.indexOf('<script');
  return [...text.matchAll(FORM)].map((match) => ({
    from: (match[2] ?? match[3])!,
    // A declaration file is types alone, however it names them.
    typeOnly: match[1] !== undefined || file.endsWith('.d.ts'),
    script: script >= 0 && match.index > script,
  }));
}

/** The path below `src/` that a relative import leads to, without what Vite reads behind a `?`. */
export function targetOf(file: string, from: string): string {
  return relative(SOURCE, join(SOURCE, dirname(file), from.replace(/\?.*$/, '')));
}

/** The source files that a file imports, types included. */
export function filesFrom(file: string): string[] {
  return importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => targetOf(file, from))
    .filter((target) => files.includes(target));
}

export function textOf(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

export function withoutComments(file: string): string {
  return textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
