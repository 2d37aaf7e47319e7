import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  add,
  BRIDGE,
  change,
  COUNT,
  faultsAfter,
  faultsIn,
  MORE,
  STORY,
  WORDS,
  type Edit,
} from '../desk.ts';

const OPEN = 'write “at least 31” or “more than 31”, as the source has it';
const COUNTS =
  'write a whole number (31), “at least 5”, “more than 100”, “over 370”, “about 200”, “nearly 400”, ' +
  '“up to 90”, “fewer than 10”, “10 to 12”, “3 to 7, most likely 5”, ' +
  '“not released” (withheld), “number not given” (some, but not how many), “none”, or words that count without a number (“several dozen”, “hundreds”, “a few”)';
const TIMES =
  'write a date (2020-09-28), a date with a part of the day (overnight, early hours, morning, midday, noon, afternoon, evening), ' +
  'a minute (2020-09-28 09:48), “by”, “about” or “after” and a minute, one of two days joined by “or”, or two of these joined by “to”';
const FIELDS =
  'kind, claimant, via, said, happened, label, summary, quote, where, ' +
  'losses, unsided_losses, equipment, numbers, question, denies, confirms, responds_to, supersedes, contradicts, differs, withdrawn, grade, grade_reason, retrospective, note, sources';
const wounded = (value: string) => change('wounded: about 20', `wounded: ${value}`);

test.each<[string, Edit, string]>([
  [
    'an unknown claimant',
    change('claimant: dolvaran-army', 'claimant: dolvaran-armi'),
    '2:1: claimant: found “dolvaran-armi”; expected the id of a known claimant; mend: did you mean “dolvaran-army”?',
  ],
  [
    'an unknown source',
    change('[dolvara-bulletin]', '[dolvara-buletin]'),
    '15:11: sources.0: found “dolvara-buletin”; expected the id of a known source; mend: did you mean “dolvara-bulletin”?',
  ],
  [
    'a claim without sources',
    change('sources: [dolvara-bulletin]\n', ''),
    '1:1: sources: found nothing; expected this field, which is required',
  ],
  [
    'an empty list of sources',
    change('[dolvara-bulletin]', '[]'),
    '15:1: sources: found an empty list; expected at least 1 entry',
  ],
  [
    'a claim without a claimant',
    change('claimant: dolvaran-army\n', ''),
    '1:1: claimant: found nothing; expected this field, which is required',
  ],
  [
    'a field left empty',
    change('label: 4 Dolvaran soldiers killed', 'label:'),
    '5:1: label: found nothing; expected text',
  ],
  [
    '“31+” as a total',
    change('total: 4', 'total: 31+'),
    `10:15: losses.0.killed.total: found “31+”; expected a count; mend: ${OPEN}`,
  ],
  [
    '“31+” as an observation',
    wounded('31+'),
    `11:5: losses.0.wounded: found “31+”; expected a count; mend: ${OPEN}`,
  ],
  [
    'a count with signs of its own',
    wounded('1e3 men'),
    `11:5: losses.0.wounded: found “1e3 men”; expected a count; mend: ${COUNTS}`,
  ],
  ['a negative count', wounded('-3'), '11:5: losses.0.wounded: found “-3”; expected at least 0'],
  [
    'half a person',
    wounded('3.5'),
    '11:5: losses.0.wounded: found “3.5”; expected a count or { total: …, increment: …, since: … }; mend: write a whole number, thousands as 1,200 or 1200',
  ],
  [
    'a list of counts',
    wounded('[3]'),
    '11:5: losses.0.wounded: found [3]; expected a count or { total: …, increment: …, since: … }',
  ],
  [
    'a mistyped field of a total',
    change('total: 4', 'totl: 4, total: 4'),
    '10:15: losses.0.killed.totl: found the field “totl”; expected a field that is known here; mend: did you mean “total”?',
  ],
  [
    'a total without a number',
    change('{ total: 4, since', '{ since'),
    '10:5: losses.0.killed: found fields; expected “total” or “increment” among them',
  ],
  [
    'a date in 2202',
    change('said: 2031', 'said: 2202'),
    '3:1: said: found “2202-03-04 12:00”, which lies outside the years 1900 to 2100; expected another; mend: write the year that is meant',
  ],
  [
    'a day that does not exist',
    change('said: 2031-03-04', 'said: 2031-02-30'),
    '3:1: said: found “2031-02-30 12:00”, which names a day that does not exist; expected another; mend: write one of the calendar',
  ],
  [
    'no date at all',
    change('said: 2031-03-04 12:00', 'said: soon'),
    `3:1: said: found “soon”; expected a time; mend: ${TIMES}`,
  ],
  [
    'a mistyped kind',
    change('kind: casualties', 'kind: casualtys'),
    '1:1: kind: found “casualtys”; expected one of casualties, taken, retaken, lost, clash, shelling, air-strike, ' +
      'equipment, responsibility, denial, legal, diplomacy, assessment, silence; mend: did you mean “casualties”?',
  ],
  [
    'a standing that is worked out and not written',
    change('grade: confirmed', 'grade: contested'),
    '13:1: grade: found “contested”; expected one of confirmed, corroborated, single-source',
  ],
  [
    'a withdrawal without an hour',
    change('grade: confirmed', 'grade: withdrawn'),
    '13:1: grade: found “withdrawn”; expected confirmed, corroborated or single-source; ' +
      'mend: write the grade that it had, and “withdrawn: { said: …, reason: …, sources: […] }” beside it',
  ],
  [
    'an unknown field',
    add('verified: true'),
    `16:1: verified: found the field “verified”; expected one of the fields ${FIELDS}`,
  ],
  [
    'a label longer than a map can letter',
    change('4 Dolvaran soldiers killed', 'x'.repeat(65)),
    `5:1: label: found “${'x'.repeat(65)}”; expected at most 64 characters`,
  ],
  [
    'a quotation of nine words',
    add('quote: one two three four five six seven eight nine'),
    '16:1: quote: found “one two three four five six seven eight nine”; ' +
      'expected at most eight words',
  ],
  [
    'markup in a line',
    change('label: 4 ', 'label: <b>4</b> '),
    '5:1: label: found “<b>4</b> Dolvaran soldiers killed”; ' +
      'expected one plain line, without line breaks, hidden characters and < > { }',
  ],
  [
    'a character that turns the text around',
    change('label: 4 ', 'label: "4\\u202E "\n#'),
    '5:1: label: found “4\\u202e ”; ' +
      'expected one plain line, without line breaks, hidden characters and < > { }',
  ],
  [
    'an id with capitals',
    change('claimant: dolvaran-army', 'claimant: Dolvaran_Army'),
    '2:1: claimant: found “Dolvaran_Army”; expected an id; mend: write dolvaran-army, in a–z, 0–9 and single hyphens',
  ],
  [
    'ids without a comma between them',
    change('[dolvara-bulletin]', '[dolvara-bulletin kessen-wire]'),
    '15:11: sources.0: found “dolvara-bulletin kessen-wire”; expected an id; ' +
      'mend: write a–z, 0–9 and single hyphens; where there are several, a comma between them in [ ]',
  ],
  ['a list where fields belong', '- kind: casualties\n', '1:1: found a list; expected fields'],
])('%s is refused at its line', (_, edit, expected) => {
  expect(faultsIn(COUNT, edit)).toBe(`${COUNT}:${expected}`);
});

test.each(['denies', 'confirms', 'responds_to', 'supersedes', 'contradicts'])(
  'a broken reference in “%s” is refused',
  (relation) => {
    expect(faultsIn(BRIDGE, add(`${relation}: [do-04-4-killd]`))).toBe(
      `${BRIDGE}:16:${relation.length + 4}: ${relation}.0: found “do-04-4-killd”; expected the id of a known claim; ` +
        'mend: did you mean “do-04-4-killed”?',
    );
  },
);

test('sums that fail are refused at the figure', () => {
  expect(faultsIn(MORE, change('total: 7', 'total: 8'))).toBe(
    `${MORE}:11:5: losses.0.killed: found 4 + 3 = 8; expected a total of 7; ` +
      'mend: look the figures up, or say in “revision” why they differ',
  );
});

test('a contradiction that stands on one claim alone is refused', () => {
  expect(faultsIn(WORDS, change('contradicts: [do-04-3-more]\n', ''))).toBe(
    `${MORE}:14:15: contradicts.0: found “ke-04-several-dozen”, which does not say so in return; ` +
      'expected a contradiction that stands on both claims; mend: add “do-04-3-more” to “contradicts” of ke-04-several-dozen',
  );
});

const SILENCE = readFileSync(join(STORY, 'claims/2031-03-05/ob-05-no-figure.yaml'), 'utf8');

test.each(['Ob-05', 'ob_05', 'ob--05', '5-ob'])('the file name %s is no id', (name) => {
  expect(faultsIn(`claims/2031-03-05/${name}.yaml`, SILENCE)).toBe(
    `claims/2031-03-05/${name}.yaml:1:1: found the file name “${name}”; expected an id; ` +
      'mend: rename it in a–z, 0–9 and single hyphens',
  );
});

test('a claim file with another ending is not left out in silence', () => {
  expect(faultsIn('claims/2031-03-05/ob-05.yml', SILENCE)).toBe(
    'claims/2031-03-05/ob-05.yml:1:1: found a file that would not be read; expected a name that ends in .yaml; mend: end its name in .yaml',
  );
});

test('a folder that is named like a file, and a hidden file, are no claims', () => {
  expect(faultsAfter({ 'claims/more.yaml/ob-06.yaml': SILENCE, 'claims/.DS_Store': '' })).toBe('');
});
