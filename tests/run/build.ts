import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../built-site.ts';

interface Ended {
  code: number;
  output: string;
}

/** Runs `npm run build`’s own command, as a host would, and gives its exit code and all that it printed. */
export function build(
  environment: Record<string, string> = {},
  outDir = 'dist',
  root = ROOT,
): Promise<Ended> {
  const env = {
    ...plainEnvironment(),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...environment,
  };
  return run(
    join(ROOT, 'node_modules/.bin/astro'),
    ['build', '--force', '--outDir', outDir],
    env,
    root,
  );
}

/**
 * A copy of the project in which a build can go on beside another: Astro keeps its caches in the
 * project’s own folders. Whoever asks for it takes it away again.
 */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'line-of-contact-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!CACHES.test(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const CACHES = /^\.(?:astro|cache|vite)/;

/** What a build reads. */
const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Runs a command in the project and gives its exit code and all that it printed, without colours. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = plainEnvironment(),
  cwd = ROOT,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, NODE_OPTIONS: `--import ${AWAKE}`, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

const AWAKE = pathToFileURL(join(ROOT, 'tests/run/awake.mjs')).href;

/** The environment without the test runner’s settings: a build takes them for its own, and three times as long. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
