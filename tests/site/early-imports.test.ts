import { expect, test } from 'vitest';
import { nameImports } from '../../src/build/early-imports.ts';
import { attributesIn, readBuilt, scriptsOf } from '../built-site.ts';

const FILES: Record<string, string> = {
  'a.js': 'import{x as e}from"./b.js";import"./own.js";import("./late.js");',
  'b.js': 'import{y}from"./c.js";export const x=y;',
  'c.js': 'import{x}from"./b.js";export const y=1;',
  'own.js': '',
};
const read = (name: string) => FILES[name]!;

test('what a script imports, and what that imports, is named before it; what comes on demand is not', () => {
  const page =
    '<p></p><script type="module" src="/x/_astro/a.js"></script><script type="module" src="/x/_astro/own.js"></script>';
  expect(nameImports(page, read)).toBe(
    page.replace(
      '<script',
      '<link rel="modulepreload" href="/x/_astro/b.js"><link rel="modulepreload" href="/x/_astro/c.js"><script',
    ),
  );
});

test('what an element says it will import by itself is named last, at low priority', () => {
  const page = (name: string) =>
    `<i data-soon="${name}"></i><script type="module" src="/_astro/a.js"></script>`;
  expect(nameImports(page('late'), read)).toContain(
    '<link rel="modulepreload" href="/_astro/own.js"><link rel="modulepreload" href="/_astro/late.js" fetchpriority="low"><script',
  );
  expect(() => nameImports(page('lost'), read)).toThrow(
    'data-soon="lost": no script of the page imports it',
  );
});

test('the page of the map names the code of the live map, and the home page leaves it until it is wanted', () => {
  const later =
    /<link rel="modulepreload" href="\/_astro\/live-map\.[\w-]+\.js" fetchpriority="low">/;
  expect(readBuilt('map/index.html')).toMatch(later);
  expect(readBuilt('index.html')).not.toMatch(/modulepreload[^>]*live-map/);
});

test('a page without scripts stays as it is', () => {
  expect(nameImports('<p></p>', read)).toBe('<p></p>');
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
