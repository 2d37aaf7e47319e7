import { expect, test } from 'vitest';
import { change, faultsIn, UPDATE } from '../desk.ts';

const FACTS = 'background/river.yaml';
const TEXT = 'article/background.mdx';

/** The text with another body, from its line 9 on. */
const body = (words: string) => (text: string) =>
  `${text.split('---\n').slice(0, 2).join('---\n')}---\n\n${words}\n`;

test.each([
  [
    'a sentence without a fact',
    'The banks are green. <Fact id="bg-river">A river parts them</Fact>.',
    '9:1: found the sentence “The banks are green.”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it',
  ],
  [
    'a sentence without a fact behind one that has it',
    '<Fact id="bg-river">A river parts them.</Fact> The banks are green.',
    '9:48: found the sentence “The banks are green.”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it',
  ],
  [
    'a second sentence of one text',
    '<Fact id="bg-river">A river parts them</Fact>.\nIt is wide. The banks are\ngreen.',
    '10:1: found the sentence “It is wide.”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it\n' +
      `${TEXT}:10:13: found the sentence “The banks are green.”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it`,
  ],
  [
    'an unknown fact',
    '<Fact id="bg-rivr">A river parts them</Fact>.',
    '9:1: found “bg-rivr”; expected the id of a known fact; mend: did you mean “bg-river”?',
  ],
  [
    'a fact that is withheld',
    '<Fact id="bg-rumour">A flood moved it</Fact>.',
    '9:1: found bg-rumour, which is withheld; expected a fact with a page that can be shown',
  ],
  [
    'a numeral typed inside a fact',
    '<Fact id="bg-treaty">There were 12 ferries</Fact>.',
    '9:33: found the numeral “12” typed inside a fact; expected <Value what="…" />, which prints a figure of it',
  ],
  [
    'a number of losses or ground that the fact does not say',
    '<Fact id="bg-toll">Five towns live by it</Fact>.',
    '9:20: found “Five”, which bg-toll does not say; expected a number that stands in it',
  ],
  [
    'a figure that the fact has not',
    '<Fact id="bg-treaty"><Value what="boats" /> crossed it</Fact>.',
    '9:22: found the figure “boats”; expected a figure of bg-treaty, which has: ferries',
  ],
  [
    'a figure outside a fact',
    '<Fact id="bg-river">It parts</Fact> <Value what="ferries" />.',
    '9:37: found <Value> outside a fact; expected it inside <Fact id="…">',
  ],
  [
    'a claim inside a fact',
    '<Fact id="bg-river">It <Claim id="do-04-4-killed">parts</Claim></Fact>.',
    '9:24: found <Claim> inside the <Fact> of bg-river; expected one after the other',
  ],
])('%s is refused at its place', (_, words, expected) => {
  expect(faultsIn(TEXT, body(words))).toBe(`${TEXT}:${expected}`);
});

test.each([
  '## A heading says nothing\n\n<Fact id="bg-river">It parts two banks</Fact>. Of the toll <Fact id="bg-toll">three towns live</Fact>.',
  '<Fact id="bg-river">\nIt parts two banks. They are green.\n</Fact>',
  'It was said that <Claim id="do-04-4-killed"><Killed /> had died</Claim>.',
  '- <Fact id="bg-treaty"><Value what="ferries" /> ferries</Fact>\n- <Fact id="bg-river">two banks</Fact>',
])('left alone: %s', (words) => {
  expect(faultsIn(TEXT, body(words))).toBe('');
});

test('an update tells a fact that could be known by its moment, and no later one', () => {
  const tell = (id: string) => (text: string) => `${text}\n<Fact id="${id}">It is so</Fact>.\n`;
  expect(faultsIn(UPDATE, tell('bg-river'))).toBe('');
  expect(faultsIn(UPDATE, tell('bg-register'))).toBe(
    `${UPDATE}:14:1: found bg-register, known only after the moment of this text (from 2031-06-01); expected a fact known by then`,
  );
});

test.each([
  [
    'a number in a sentence',
    change('let [ferries] ferries', 'let 12 ferries'),
    '9:3: 1.fact: found the figure “12” in a sentence; expected its name in square brackets, and the number under “figures”',
  ],
  [
    'a page that is in no list',
    change('[harbour-live]', '[harbor-live]'),
    '7:13: 0.sources.0: found “harbor-live”; expected the id of a known source; mend: did you mean “harbour-live”?',
  ],
  [
    'a period that is none',
    change('when: since 2019', 'when: from 2019'),
    '18:3: 2.when: found “from 2019”; expected a period; mend: write a year (1988), a month (1994-05), a day (2020-11-10), ' +
      'a decade (1990s, early 1920s), two of these joined by “to”, or one of them after “since” or “until”',
  ],
  [
    'a fact of one side alone',
    (text: string) =>
      text.replace(/ {2}views:\n(?: {4,}.*\n)+/, '').replace(/ {2}figures: \{ towns.*\n/, ''),
    '19:3: 2.standing: found “one-side” without “views”; expected the view of that side and the other’s beside it',
  ],
])('%s is refused in its list', (_, edit, expected) => {
  const told = faultsIn(FACTS, edit).split('\n');
  expect(told.find((line) => line.startsWith(FACTS))).toBe(`${FACTS}:${expected}`);
});

test('an id that stands in two lists of facts is refused', () => {
  const fact =
    '- id: bg-river\n  fact: It is wide.\n  standing: agreed\n  known: 2031-03-01\n  sources: [harbour-live]\n';
  expect(faultsIn('background/second.yaml', fact)).toBe(
    'background/second.yaml:1:3: 0.id: found the id “bg-river” again; expected an id of its own',
  );
});

test('a claimant is told in a sentence', () => {
  expect(faultsIn('claimants.yaml', (text) => text.replace(/ {2}who: .*\n/, ''))).toBe(
    'claimants.yaml:1:3: 0.who: found nothing; expected this field, which is required',
  );
});
