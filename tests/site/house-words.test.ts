import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../built-site.ts';
import { HOUSE_WORDS } from '../house/house-words.ts';
import { visibleText } from './visible-text.ts';

test('no page shows a reader a word of the house', () => {
  const pages = builtFiles('.html');
  expect(pages.length).toBeGreaterThan(900);
  const met = new Set<string>();
  for (const page of pages)
    for (const { 0: word, index, input } of visibleText(readBuilt(page)).matchAll(HOUSE_WORDS))
      met.add(`${page}: ${word}: …${input.slice(Math.max(0, index - 40), index + 40)}…`);
  expect([...met]).toEqual([]);
});

test.each([
  ['the text', '<p>Added to the <b>ledger</b>.</p>', ['ledger']],
  ['the title', '<title>Frozen at 09:00</title>', ['Frozen']],
  ['a label that is read out', '<nav aria-label="Full log"></nav>', ['Full log']],
  ['a drawing', '<svg><text>one observation</text></svg>', ['one observation']],
])('a word of the house is met in %s', (_, html, words) => {
  expect(visibleText(html).match(HOUSE_WORDS)).toEqual(words);
});

test.each([
  ['ids, classes and addresses', '<a class="log" id="board" href="/ledger/">All claims</a>'],
  ['scripts and styles', '<script>const frozen = 1;</script><style>.chain{}</style>'],
  ['a bare address', '<p>https://line-of-contact.example/#board</p>'],
  ['someone on board', '<p>Two men on board were killed.</p>'],
])('none is met in %s', (_, html) => {
  expect(visibleText(html).match(HOUSE_WORDS)).toBeNull();
});
