import { expect, test } from 'vitest';
import { inlineStyles } from '../../../src/build/inline-styles.ts';
import { builtFiles, readBuilt } from '../../built-site.ts';

const link = (file: string) => `<link rel="stylesheet" href="/x/_astro/${file}">`;

test('links to styles that follow one another become one style, in their order', () => {
  const taken: string[] = [];
  const take = (file: string) => {
    taken.push(file);
    return `/* ${file} */`;
  };
  const page = `<meta charset="utf-8">${link('b.css')}${link('a.css')}<title>${link('c.css')}`;
  expect(inlineStyles(page, { take })).toBe(
    '<meta charset="utf-8"><style>/* b.css *//* a.css */</style><title><style>/* c.css */</style>',
  );
  inlineStyles(page, { take });
  expect(taken).toEqual(['b.css', 'a.css', 'c.css']);
});

test('no page asks for styles, and of those in pages none is published beside them', () => {
  for (const page of builtFiles('.html'))
    expect(readBuilt(page), page).not.toMatch(/<link[^>]*rel="stylesheet"/);
  const named = builtFiles('.css').map((file) => file.replace(/^_astro\/|\.[\w-]+\.css$/g, ''));
  expect(named.toSorted()).toEqual(['card', 'maplibre-gl']);
});
