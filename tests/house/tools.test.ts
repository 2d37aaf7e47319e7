import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';
import { run } from '../run/build.ts';

/** Each of these reads the whole project, beside tests that do other things. */
const PATIENT = { timeout: 300_000 };

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

test('prettier would change nothing', PATIENT, async () => {
  const { code, output } = await run(bin('prettier'), ['--check', '.']);
  expect(output).toContain('All matched files use Prettier code style!');
  expect(code).toBe(0);
});

test('eslint finds nothing', PATIENT, async () => {
  const { code, output } = await run(bin('eslint'), [
    '--config',
    'tests/eslint.config.mjs',
    '--max-warnings',
    '0',
    'src',
    'tests',
    'public',
    'astro.config.mjs',
  ]);
  expect(output).toBe('');
  expect(code).toBe(0);
});

test('the pure layers compile without types of the DOM and of Node', PATIENT, async () => {
  const { code, output } = await run(bin('tsc'), ['-p', 'tests/tsconfig.pure.json']);
  expect(output).toBe('');
  expect(code).toBe(0);
});

test('the lock file carries every optional package for every platform, and no address', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };
  const names = new Set(
    Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const optional = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
  expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const versions = Object.values<string>({ ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency has its line in the README', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const names = Object.keys({ ...devDependencies, ...optionalDependencies });
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('every room of the domain, of the graphics and of the copy desk has its line in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const tree = readme.slice(readme.indexOf('## What is where'), readme.indexOf('### Twenty words'));
  const rooms = ['domain', 'graphics', 'copydesk'].flatMap((layer) =>
    readdirSync(join(ROOT, 'src', layer)),
  );
  expect(rooms.length).toBeGreaterThan(20);
  expect(rooms.filter((room) => !new RegExp(`\\s${room}/`).test(tree))).toEqual([]);
});

test('the continuous run calls the very test command of the README', () => {
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('\nnpm ci && npm test\n');
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('npm ci && npm test');
});

test('nothing stands at the top level but what belongs there', () => {
  const allowed = [
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'src',
    'content',
    'public',
    'tests',
    'README.md',
    'LICENSE',
    'dist',
    'node_modules',
  ];
  const strangers = readdirSync(ROOT).filter(
    (name) => !allowed.includes(name) && !name.startsWith('.'),
  );
  expect(strangers).toEqual([]);
});

test('the fonts’ licence is published with the fonts', () => {
  expect(readFileSync(join(ROOT, 'public/faces/OFL.txt'), 'utf8')).toContain(
    'SIL OPEN FONT LICENSE Version 1.1',
  );
  expect(existsSync(join(ROOT, 'src/styles/faces/serif/text-400.woff2'))).toBe(true);
});
