import { expect, test } from 'vitest';
import { HOUSE_WORDS } from './house-words.ts';
import { files, textOf, withoutComments } from './imports.ts';
import { printedWords } from './printed-words.ts';

/** What only browsers read, though it reads as words: the measure of the page’s head. */
const FOR_BROWSERS = ['width=device-width, initial-scale=1'];

test('no component, page or layout has a word for readers of its own: they stand in the words', () => {
  const rooms = files.filter((file) => /^(?:components|pages|layouts)\//.test(file));
  expect(rooms.length).toBeGreaterThan(80);
  const found = rooms.flatMap((file) =>
    printedWords(file, textOf(file))
      .filter((words) => !FOR_BROWSERS.includes(words))
      .map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('the words for readers, those of scripts included, have no word of the house', () => {
  const rooms = files.filter((file) => file.startsWith('words/'));
  expect(rooms.length).toBeGreaterThan(20);
  const found = rooms.flatMap((file) =>
    [...withoutComments(file).matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
      .map(([, plain, template]) => (plain ?? template)!.replaceAll(/\$\{[^}]*\}/g, ''))
      .filter((words) => !words.startsWith('.') && words.search(HOUSE_WORDS) >= 0)
      .map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['text in the markup', '<p>Said <b>{when}</b></p>', 'Said'],
  ['text before a tag that closes itself', '<dd>{scale} km<br /></dd>', 'km'],
  ['a string that stands for text', "<td>{place ? place.name : 'not found'}</td>", 'not found'],
  ['one word of a condition', "<td>{area && 'area'}</td>", 'area'],
  ['a template', '<li>{`${count} claims`}</li>', 'claims'],
  ['a label that is read out', '<nav aria-label="Main"></nav>', 'Main'],
  ['a label that is worked out', '<nav aria-label={`${name}: main`}></nav>', ': main'],
  ['what stands between the entries of a list', "<p>{names.join(' and ')}</p>", 'and'],
  [
    'a string of the front part',
    "---\nconst none = 'Nothing was found';\n---\n<p>{none}</p>",
    'Nothing was found',
  ],
])('%s is found', (_, text, words) => {
  expect(printedWords('some.astro', text)).toEqual([words]);
});

test.each([
  ['classes', '<p class="note ui">{text}</p>'],
  ['classes that are chosen', "<p class={late ? 'no later' : 'no'}>{text}</p>"],
  ['what is compared', "<p>{kind === 'silence' && text}</p>"],
  ['ids and kinds', '<Mark shape="square" kind={kind ?? \'denial\'} />'],
  ['scripts', '<p>{text}</p><script>const said = "Said by";</script>'],
  ['comments', '<p>{/* Who said it */}{text}</p><!-- Who said it -->'],
  ['a fault that stops the build', "---\nthrow new RangeError('no such claim');\n---\n<p />"],
])('%s are no words', (_, text) => {
  expect(printedWords('some.astro', text)).toEqual([]);
});
