import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/syndication/embed-snippet.ts';

test('a snippet is an iframe with a title and a link beside it', () => {
  const snippet = embedSnippet({
    address: 'https://site.example/embed/map/',
    title: 'The map',
    height: 560,
    full: 'https://site.example/map/',
  });
  expect(snippet).toBe(
    '<iframe src="https://site.example/embed/map/" title="The map" width="100%" height="560" loading="lazy" style="border:0"></iframe>' +
      '<p><a href="https://site.example/map/">The map</a></p>',
  );
});

test('a title cannot break out of its attribute', () => {
  const snippet = embedSnippet({ address: 'a', title: '"><script>', height: 1, full: 'b' });
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;"');
});
