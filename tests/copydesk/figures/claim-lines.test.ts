import { expect, test } from 'vitest';
import { add, change, COUNT, DENIAL, faultsAfter, faultsIn, MORE } from '../desk.ts';

const FIELD = /:(\d+:\d+: [^:]+: found “[^”]+”[^;]*; expected .+?; mend: .+)$/;
const told = (path: string, edit: (text: string) => string) =>
  faultsIn(path, edit)
    .split('\n')
    .filter(Boolean)
    .map((line) => FIELD.exec(line)?.[1] ?? line);
const MEND = 'mend: correct the words, or write the number into “losses”, “equipment” or “numbers”';
const stranger = (place: string, number: string, own: string, mend = MEND) =>
  `${place}: found “${number}”, which no figure of the claim says; expected only its own figures, ` +
  `or those of claims that it names, which are: ${own}; ${mend}`;

test.each([
  ['note: The 4 were officers.', []],
  ['note: The wounded are about 20.', []],
  ['note: The list came out on 5 March.', []],
  ['note: They were aged 19 and 23.', []],
  ['note: The page bears the stamp 11:07.', []],
  ['note: Another page has 5 of them.', ['5']],
  ['note: Five soldiers were killed.', ['Five']],
  ['note: Dozens were killed.', ['Dozens']],
  ['via: a report of 12 pages', ['12']],
])('of a claim of 4 killed and about 20 wounded, “%s” says more: %j', (field, strangers) => {
  const place = `16:1: ${field.split(':')[0]}`;
  expect(told(COUNT, add(field))).toEqual(
    strangers.map((one) => stranger(place, one, '“4”, “about 20”')),
  );
});

test('the name of an outlet, of a machine or of a document may have a number in it', () => {
  const via = { [COUNT]: add('via: Harbour 24, of document 55/3131; a BMP-3') };
  const named = change('outlet: Dolvara Bulletin', 'outlet: Harbour 24');
  expect(faultsAfter({ ...via, 'sources.yaml': named })).toBe('');
  expect(faultsAfter(via)).toContain('via: found “24”, which no figure of the claim says');
});

test('a note may say a figure of a claim that its own names', () => {
  expect(told(MORE, add('note: Four had been killed before.'))).toEqual([]);
  expect(told(DENIAL, add('note: The crossings are 2.'))).toEqual([]);
});

test('another report has its numbers beside its words', () => {
  const differs = (more: string) =>
    add(`differs: [{ says: One page prints 6 killed., ${more}sources: [harbour-live] }]`);
  expect(told(COUNT, differs('figures: { killed: 6 }, '))).toEqual([]);
  expect(told(COUNT, differs(''))).toEqual([
    stranger(
      '16:13: differs.0.says',
      '6',
      '“4”, “about 20”',
      'mend: write “figures: { …: 6 }” beside it, by a name of your own, or correct the words',
    ),
  ]);
});

test('the reasons of a claim are held to its figures too', () => {
  expect(told(COUNT, change('losses announced them', 'losses announced 5 of them'))).toEqual([
    stranger('14:1: grade_reason', '5', '“4”, “about 20”'),
  ]);
});
