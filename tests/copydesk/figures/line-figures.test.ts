import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { findClaimLineFaults } from '../../../src/copydesk/figures/lines/claim-lines.ts';

type Fields = Record<string, unknown>;
const claimOf = (label: string, fields: Fields) =>
  claimSchema.parse({
    kind: 'casualties',
    claimant: 'army',
    said: '2031-03-04',
    label,
    summary: 'It was reported.',
    sources: ['bulletin'],
    ...fields,
  });
const soldiers = (figures: Fields): Fields => ({
  losses: [{ of: 'dolvara', status: 'combatant', ...figures }],
});
const killed = (count: unknown) => soldiers({ killed: count });
const told = (label: string, fields: Fields) =>
  findClaimLineFaults('one', claimOf(label, fields) as never, { claims: [], outlets: [] }).map(
    ({ path, found, expected, mend }) => `${path.join('.')}: found ${found}; ${expected}; ${mend}`,
  );

test.each([
  [370, 'Over 370 dead', '“Over 370”', '“370”'],
  [370, 'At least 370 dead', '“At least 370”', '“370”'],
  [370, '370 or more dead', '“370 or more”', '“370”'],
  [370, '370+ dead', '“370+”', '“370”'],
  [370, '370 soldiers or more dead', '“370 soldiers or more”', '“370”'],
  [7, 'Three times 7 dead', '“times 7”', '“7”'],
  ['up to 90', 'At least 90 dead', '“At least 90”', '“up to 90”'],
  ['up to 90', '90 dead', '“90”', '“up to 90”'],
  ['over 370', '370 dead', '“370”', '“over 370”'],
  ['at least 5', 'More than 5 dead', '“More than 5”', '“at least 5”'],
  ['about 200', 'Two hundred dead', '“Two hundred”', '“about 200”'],
  ['fewer than 10', 'No more than 10 dead', '“No more than 10”', '“fewer than 10”'],
  ['10 to 12', '12 dead', '“12”', '“10 to 12”'],
  ['3 to 7, most likely 5', '5 dead', '“5”', '“3 to 7, most likely 5”'],
  [12, '10 to 12 dead', '“10”', '“12”'],
])('of a figure “%s”, the label “%s” says another bound', (count, label, found, own) => {
  const expected =
    found === '“10”'
      ? 'label: found “10”, which no figure of the claim says; only its own figures, which are: “12”; ' +
        'correct the words, or write the number into “losses”, “equipment” or “numbers”'
      : `label: found ${found}, where the figure is ${own}; the bound of the figure itself; write ${own}, in numerals or in words`;
  expect(told(label, killed(count))).toEqual([expected]);
});

test('a summary is held to the bounds too, and a quotation is not', () => {
  const fields = { ...killed('over 370'), summary: 'They had 370 dead.', quote: 'all 370 of them' };
  expect(told('Over 370 dead', fields)).toEqual([
    'summary: found “370”, where the figure is “over 370”; the bound of the figure itself; ' +
      'write “over 370”, in numerals or in words',
  ]);
});

test.each([
  [370, '370 dead'],
  [370, 'Three hundred and seventy dead'],
  ['over 370', 'More than 370 dead'],
  ['over 370', 'Over 370 dead'],
  ['at least 5', 'At least five dead'],
  ['at least 5', '5 or more dead'],
  ['at least 5', '5 soldiers at least were killed'],
  ['about 5', '5 or so dead'],
  ['about 200', 'Nearly 200 dead'],
  ['about 4,000', 'Some 4,000 dead'],
  ['up to 90', 'No more than 90 dead'],
  ['fewer than 10', 'Less than ten dead'],
  ['10 to 12', '10 to 12 dead'],
  ['10 to 12', 'Between ten and twelve dead'],
  ['10 to 12', '10–12 dead'],
  ['3 to 7, most likely 5', '3 to 7 dead, most likely 5'],
  ['several dozen', 'Several dozen dead'],
])('of a figure “%s”, the label “%s” says the same', (count, label) => {
  expect(told(label, killed(count))).toEqual([]);
});

const SEVEN = killed(7);
const counted = (found: string, own: string) =>
  `label: found “${found}”, where the figure counts something else; ` +
  `words for what it counts, which is: ${own}; correct the words`;

test.each([
  ['7 wounded', '7 wounded'],
  ['7 soldiers wounded in the north', '7 soldiers wounded in the north'],
  ['Seven tanks destroyed', 'Seven tanks destroyed'],
  ['7% of the soldiers killed', '7% of the soldiers killed'],
  ['7 per cent of soldiers killed', '7 per cent of soldiers killed'],
  ['7 civilians killed', '7 civilians killed'],
  ['Wounded: 7', '7'],
  ['They wounded 7', '7'],
  ['7 more killed', '7 more killed'],
])('of 7 soldiers killed in all, “%s” says something else', (label, found) => {
  const own = label.includes('more') ? 'killed (total)' : 'killed';
  const fields = label.includes('more') ? killed({ total: 7 }) : SEVEN;
  expect(told(label, fields)).toEqual([counted(found, own)]);
});

test('a total and what was added to it are not swapped', () => {
  const fields = killed({ total: 31, increment: 15 });
  expect(told('31 more killed, 15 in all', fields)).toEqual([
    counted('31 more killed', 'killed (total)'),
  ]);
  expect(told('31 soldiers dead, 15 more than before', fields)).toEqual([]);
  expect(told('15 in all', fields)).toEqual([counted('15 in all', 'killed (increment)')]);
  expect(told('15 more killed, 31 in all', fields)).toEqual([]);
  const summary = 'Fifteen more soldiers were killed, which brings the total of the day to 31.';
  expect(told('15 more killed', { ...fields, summary })).toEqual([]);
});

test.each([
  ['1 killed, 3 wounded by a shell', { killed: 1, wounded: 3 }],
  ['A shell killed one person and wounded three', { killed: 1, wounded: 3 }],
  ['Wounded: 3; killed: 1', { killed: 1, wounded: 3 }],
  ['7 of the wounded died', { killed: 7 }],
  ['7 dead, 7 wounded', { killed: 7, wounded: 7 }],
  ['Over 7 dead, 7 wounded', { killed: 'over 7', wounded: 7 }],
  ['5 killed and 19 more wounded', { killed: { total: 5 }, wounded: { total: 19 } }],
  ['7 soldiers shot dead after being captured', { killed: 7 }],
  ['7 prisoners killed', { killed: 7 }],
  ['Prisoners exchanged: 7', { captured: 7 }],
  ['Killed and wounded: 7 and 20', { killed: 7, wounded: 20 }],
  ['550 killed and wounded', { killed_and_wounded: 550 }],
  ['133 servicemen dead and 4 missing', { killed: 133, missing: 4 }],
])('“%s” agrees with each figure', (label, figures) => {
  expect(told(label, soldiers(figures))).toEqual([]);
});

test('machines and other numbers keep their own words', () => {
  const tanks = { equipment: [{ of: 'dolvara', item: 'tank', lost: 3 }] };
  expect(told('3 tanks hit', tanks)).toEqual([]);
  expect(told('3 soldiers hit', tanks)).toEqual([counted('3 soldiers hit', 'tank')]);
  const villages = { numbers: [{ what: 'villages', count: 6, words: 'villages' }] };
  expect(told('Denies the report about 6 villages taken', villages)).toEqual([]);
  expect(told('The count rose from 5 to 6', { ...SEVEN, ...villages })).toHaveLength(1);
});

test('a count that rises from one figure to another is no range', () => {
  expect(told('Dead up from 5 to 7', soldiers({ killed: 7, bodies_seen: 5 }))).toEqual([]);
  expect(told('5 to 7 dead', soldiers({ killed: 7, bodies_seen: 5 }))).toEqual([
    'label: found “5 to 7”, where the figure is “5”; the bound of the figure itself; ' +
      'write “5”, in numerals or in words',
  ]);
});

test.each([
  ['９ dead', '９'],
  ['٩ dead', '٩'],
])('digits of other scripts are figures: %s', (label, number) => {
  expect(told(label, SEVEN)).toEqual([
    `label: found “${number}”, which no figure of the claim says; only its own figures, which are: “7”; ` +
      'correct the words, or write the number into “losses”, “equipment” or “numbers”',
  ]);
  expect(told('７ dead', SEVEN)).toEqual([]);
  expect(told('٧ wounded', SEVEN)).toEqual([counted('٧ wounded', 'killed')]);
});
