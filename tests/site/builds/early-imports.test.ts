import { expect, test } from 'vitest';
import { nameImports } from '../../../src/build/early-imports.ts';
import { attributesIn, builtFiles, readBuilt, scriptsOf } from '../../built-site.ts';

const FILES: Record<string, string> = {
  'a.js': 'import{x as e}from"./b.js";import"./own.js";import("./late.js");',
  'b.js': 'import{y}from"./c.js";export const x=y;',
  'c.js': 'import{x}from"./b.js";export const y=1;',
  'own.js': '',
};
const assets = { read: (name: string) => FILES[name]! };

test('what a script imports, and what that imports, is named before it; what comes on demand is not', () => {
  const page =
    '<p></p><script type="module" src="/x/_astro/a.js"></script><script type="module" src="/x/_astro/own.js"></script>';
  expect(nameImports(page, assets)).toBe(
    page.replace(
      '<script',
      '<link rel="modulepreload" href="/x/_astro/b.js"><link rel="modulepreload" href="/x/_astro/c.js"><script',
    ),
  );
});

test('a page without scripts stays as it is', () => {
  expect(nameImports('<p></p>', assets)).toBe('<p></p>');
});

test('the home page names every script that it comes to need by itself', () => {
  const html = readBuilt('index.html');
  const named = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
    ([, to]) => to,
  );
  const loaded = attributesIn(html, 'src').filter((src) => src.endsWith('.js'));
  expect([...named, ...loaded].toSorted()).toEqual(
    scriptsOf(html)
      .map((path) => `/${path}`)
      .toSorted(),
  );
});

test('what a script imports on demand needs nothing that its page has not loaded, so that asking for it again is enough', () => {
  const late = new Set<string>();
  const demandedBy = (path: string): string[] =>
    [...readBuilt(path).matchAll(/\bimport\([`"']\.\/([\w.-]+)/g)].flatMap(([, name]) => [
      name!,
      ...demandedBy(`_astro/${name}`),
    ]);
  for (const page of builtFiles('.html')) {
    const loaded = scriptsOf(readBuilt(page));
    const demanded = loaded.flatMap(demandedBy);
    for (const name of demanded) {
      late.add(name.split('.')[0]!);
      const code = readBuilt(`_astro/${name}`);
      for (const [, needed] of code.matchAll(/\b(?:import|from)\s*["'`]\.\/([\w.-]+)/g))
        expect(loaded, `${page}: ${name}`).toContain(`_astro/${needed}`);
    }
  }
  expect([...late].toSorted()).toEqual([
    'board-filter',
    'claim-card',
    'compared-ways',
    'ledger-filter',
    'live-map',
  ]);
});
