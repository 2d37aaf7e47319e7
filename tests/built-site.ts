import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const DIST = join(ROOT, 'dist');

/** Runs `npm run build`’s own command, as a host would, and gives its exit code and all that it printed. */
export function build(
  environment: Record<string, string> = {},
  outDir = 'dist',
): Promise<{ code: number; output: string }> {
  return run(join(ROOT, 'node_modules/.bin/astro'), ['build', '--force', '--outDir', outDir], {
    ...plainEnvironment(),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...environment,
  });
}

/** Runs a command in the project and gives its exit code and all that it printed, without colours. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = plainEnvironment(),
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** The environment without the test runner’s settings: a build takes them for its own, and three times as long. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Every built file with an ending, relative to the site, in order. */
export function builtFiles(ending: string): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending)).toSorted();
}

/** The built pages, but of the embeds of single claims, which are many and alike, only every tenth. */
export function differentPages(): string[] {
  const pages = builtFiles('.html');
  const isSingle = (file: string) => file.startsWith('embed/claim/');
  return [
    ...pages.filter((file) => !isSingle(file)),
    ...pages.filter(isSingle).filter((_, i) => i % 10 === 0),
  ];
}

export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** Every value of an attribute in a page, in order. */
export function attributesIn(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);
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
