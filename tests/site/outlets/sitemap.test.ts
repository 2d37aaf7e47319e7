import { expect, test } from 'vitest';
import { sitemap } from '../../../src/build/sitemap.ts';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const canonical = (path: string) => `<link rel="canonical" href="https://site.example${path}">`;

test('a page that names itself is listed, with the day of its last change where it says one', () => {
  const day = '<meta property="article:modified_time" content="2026-11-23">';
  expect(sitemap.entry(page(canonical('/map/')))).toBe(
    '<url><loc>https://site.example/map/</loc></url>\n',
  );
  expect(sitemap.entry(page(canonical('/') + day))).toBe(
    '<url><loc>https://site.example/</loc><lastmod>2026-11-23</lastmod></url>\n',
  );
});

test('a page that is not to be found, one that names none, and a file to keep are not listed', () => {
  const hidden = '<meta name="robots" content="noindex">';
  const pages = [canonical('/404/') + hidden, hidden, canonical('/offline/story.html')];
  expect(pages.map((head) => sitemap.entry(page(head)))).toEqual(['', '', '']);
});
