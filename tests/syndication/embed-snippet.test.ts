import { expect, test } from 'vitest';
import { embedElement, embedSnippet, sizingScript } from '../../src/syndication/embed-snippet.ts';

const one = {
  address: 'https://site.example/embed/map/?names=hy&theme=dark',
  title: 'The map',
  height: 560,
  full: 'https://site.example/map/',
};

test('a snippet is an iframe with a title and a link beside it, and has no style that a strict host would refuse', () => {
  expect(embedSnippet(one)).toBe(
    '<iframe src="https://site.example/embed/map/?names=hy&amp;theme=dark" title="The map" width="100%" height="560" loading="lazy" frameborder="0"></iframe>' +
      '<p><a href="https://site.example/map/">The map</a></p>',
  );
});

test('the same is an element with the link within it, for whoever adds the script', () => {
  expect(embedElement(one)).toBe(
    '<contact-embed src="https://site.example/embed/map/?names=hy&amp;theme=dark" title="The map" height="560">' +
      '<a href="https://site.example/map/">The map</a></contact-embed>',
  );
  expect(sizingScript('https://site.example/embed/v1.js')).toBe(
    '<script async src="https://site.example/embed/v1.js"></script>',
  );
});

test('a title cannot break out of its attribute', () => {
  const snippet = embedSnippet({ address: 'a', title: '"><script>', height: 1, full: 'b' });
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;"');
});
