import { expect, test } from 'vitest';
import { attributesIn, readBuilt } from '../built-site.ts';
import { dump } from './text-dump.ts';

const page = readBuilt('method/index.html');
const main = /<main[\s\S]*<\/main>/.exec(page)![0];

/** What is shown before anything is opened. */
const shown = main
  .replaceAll(/<\/summary>[\s\S]*?<\/details>/g, '</summary></details>')
  .replaceAll(/<p class="sheet"[\s\S]*?<\/p>/g, '');
const lines = dump(shown).lines;

test('what a reader needs first is told in at most 500 words', () => {
  const words = lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  expect(words.length).toBeGreaterThan(250);
  expect(words.length).toBeLessThanOrEqual(500);
});

test('it tells how statements are recorded, what was not checked, names, privacy and corrections', () => {
  const heads = [...shown.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, head]) => head!.trim());
  expect(heads).toEqual([
    'How a statement is recorded',
    'What we did not check',
    'What the map shows',
    'How names are written',
    'Privacy',
    'Corrections',
    'For those who code',
  ]);
  expect(lines).toContain('None.');
});

test('the addresses of its parts are kept', () => {
  const ids = attributesIn(main, 'id');
  for (const id of ['corrected', 'hours', 'marks', 'layers', 'terms', 'places'])
    expect(
      ids.filter((one) => one === id),
      id,
    ).toHaveLength(1);
  expect(ids).toContain('term-line-of-contact');
  expect(ids).toContain('layer-region');
});
