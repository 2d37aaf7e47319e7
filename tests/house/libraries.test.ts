import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';
import { files, importsOf } from './imports.ts';

const config = readFileSync(join(ROOT, 'astro.config.mjs'), 'utf8');

/** The files of `src/` that import a package or a part of it for more than its types. */
function usersOf(name: string): string[] {
  return files.filter((file) =>
    importsOf(file).some(
      ({ from, typeOnly }) => !typeOnly && (from === name || from.startsWith(`${name}/`)),
    ),
  );
}

test.each(['astro', '@astrojs/mdx', 'maplibre-gl', 'd3-scale', 'd3-shape', 'zod'])(
  '%s, which this project is to be made with, is a dependency and is used',
  (name) => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(devDependencies)).toContain(name);
    const inConfig = new RegExp(`from '${name}(?:/[^']*)?'`).test(config);
    expect(inConfig || usersOf(name).length > 0).toBe(true);
  },
);

test('what is drawn along points goes through d3-shape: at least three modules import it', () => {
  expect(usersOf('d3-shape').length).toBeGreaterThanOrEqual(3);
});
