import { expect, test } from 'vitest';
import { parseCount } from '../../src/domain/values/count.ts';
import { parseWhen } from '../../src/domain/values/when.ts';
import {
  nameLettered,
  nameMark,
  nameStanding,
  tell,
  whoseWhen,
  whoWhen,
} from '../../src/words/en/attribution.ts';
import { nameCrowd, renameCrowd, restate } from '../../src/words/en/say/claims.ts';
import { noteCount, sayCount } from '../../src/words/en/say/count.ts';
import { sayClock, sayDate, sayDayAndYear } from '../../src/words/en/say/days.ts';
import { noteDate, noteHour, timeWords } from '../../src/words/en/time.ts';
import { assemble, claimOf, minute } from '../domain/builders.ts';

const year = (number: number) =>
  timeWords({
    window: { from: parseWhen(`${number}-09-27 00:00`), to: parseWhen(`${number}-09-29 00:00`) },
  });
const time = year(2020);
const NO = 'hour not given';

test.each([
  ['2020-09-28 09:48', 'at 09:48 on Monday 28 September', '09:48 Mon 28 Sep', '09:48'],
  [
    'about 2020-09-28 09:48',
    'at about 09:48 on Monday 28 September',
    'about 09:48 Mon 28 Sep',
    'about 09:48',
  ],
  ['by 2020-09-28 09:48', 'by 09:48 on Monday 28 September', 'by 09:48 Mon 28 Sep', 'by 09:48'],
  [
    '2020-09-28 overnight',
    'overnight into Monday 28 September',
    'overnight into Mon 28 Sep',
    'overnight',
  ],
  [
    '2020-09-28 overnight to 2020-09-28',
    'overnight into Monday 28 September or later that day',
    'overnight into Mon 28 Sep or later that day',
    NO,
  ],
  [
    '2020-09-28 morning',
    'on the morning of Monday 28 September',
    'morning of Mon 28 Sep',
    'morning',
  ],
  ['2020-09-28 midday', 'around midday on Monday 28 September', 'midday of Mon 28 Sep', 'midday'],
  [
    '2020-09-28 afternoon',
    'on the afternoon of Monday 28 September',
    'afternoon of Mon 28 Sep',
    'afternoon',
  ],
  [
    '2020-09-28 evening',
    'on the evening of Monday 28 September',
    'evening of Mon 28 Sep',
    'evening',
  ],
  [
    '2020-09-27 morning to 2020-09-28',
    'between the morning of Sunday 27 September and Monday 28 September',
    `between morning of Sun 27 Sep and Mon 28 Sep, ${NO}`,
    NO,
  ],
  [
    'after 2020-09-28 18:00',
    'after 18:00 on Monday 28 September',
    'after 18:00 Mon 28 Sep',
    'after 18:00',
  ],
  [
    '2020-09-28 early hours',
    'in the early hours of Monday 28 September',
    'early hours of Mon 28 Sep',
    'early hours',
  ],
  ['2020-09-28 noon', 'at noon on Monday 28 September', 'noon, Mon 28 Sep', 'noon'],
  [
    '2020-09-27 or 2020-09-28',
    'on Sunday 27 September or on Monday 28 September',
    `Sun 27 Sep or Mon 28 Sep, ${NO}`,
    NO,
  ],
  [
    '2020-09-28 early hours to 2020-09-28 morning',
    'in the early hours or on the morning of Monday 28 September',
    'early hours or morning of Mon 28 Sep',
    NO,
  ],
  [
    '2020-09-28 morning to 2020-09-28 noon',
    'on the morning or at noon on Monday 28 September',
    'morning or noon of Mon 28 Sep',
    NO,
  ],
  ['2020-09-28', 'on Monday 28 September', `Mon 28 Sep, ${NO}`, NO],
  [
    '2020-09-27 to 2020-09-28',
    'from Sunday 27 September to Monday 28 September',
    'between Sun 27 Sep and Mon 28 Sep',
    NO,
  ],
  [
    '2020-09-27 morning to 2020-09-27',
    'on the morning of Sunday 27 September or later that day',
    'morning of Sun 27 Sep or later that day',
    NO,
  ],
  [
    '2020-09-28 overnight to 2020-09-28 morning',
    'overnight or on the morning of Monday 28 September',
    'overnight or morning of Mon 28 Sep',
    NO,
  ],
  [
    '2020-09-27 afternoon to 2020-09-27 evening',
    'on the afternoon or evening of Sunday 27 September',
    'afternoon or evening of Sun 27 Sep',
    NO,
  ],
  [
    '2020-09-28 10:00 to 2020-09-28 11:00',
    'between 10:00 on Monday 28 September and 11:00 on Monday 28 September',
    'between 10:00 Mon 28 Sep and 11:00 Mon 28 Sep',
    NO,
  ],
  [
    '2020-09-27 evening to 2020-09-28 morning',
    'between the evening of Sunday 27 September and the morning of Monday 28 September',
    'between evening of Sun 27 Sep and morning of Mon 28 Sep',
    NO,
  ],
])('%s is worded as exactly as it is known', (text, said, noted, hour) => {
  expect(time.sayWhen(parseWhen(text))).toBe(said);
  expect(time.noteWhen(parseWhen(text))).toBe(noted);
  expect(noteHour(parseWhen(text))).toBe(hour);
});

test('no hour is made up where none was given', () => {
  for (const text of [
    '2020-09-28',
    '2020-09-28 morning',
    '2020-09-27 to 2020-09-28',
    '2020-09-27 evening to 2020-09-28',
  ]) {
    const when = parseWhen(text);
    expect(`${time.sayWhen(when)} ${time.noteWhen(when)} ${noteHour(when)}`).not.toMatch(
      /\d\d:\d\d/,
    );
  }
});

test('a year is said where it is not that of the story', () => {
  const later = parseWhen('2021-12-01 to 2022-03-31');
  expect(time.sayWhen(later)).toBe('from Wednesday 1 December 2021 to Thursday 31 March 2022');
  expect(time.noteWhen(parseWhen('2021-09-29 09:00'))).toBe('09:00 Wed 29 Sep 2021');
  expect(year(2021).noteWhen(parseWhen('2021-09-29 09:00'))).toBe('09:00 Wed 29 Sep');
});

test('the moment of a page is said with its year', () => {
  expect(time.sayMoment(minute('2020-09-28 09:00'))).toBe('09:00 on Monday 28 September 2020');
  expect(time.noteMoment(minute('2020-09-28 09:00'))).toBe('09:00 Mon 28 Sep');
});

test.each([
  [0, 'zero', '0'],
  [3, 'three', '3'],
  [9, 'nine', '9'],
  [10, '10', '10'],
  [1200, '1,200', '1,200'],
  ['at least 5', 'at least 5', 'at least 5'],
  ['about 200', 'about 200', 'about 200'],
  ['10 to 12', '10 to 12', '10 to 12'],
  ['several dozen', 'several dozen', 'several dozen'],
  ['not released', 'not released', 'not released'],
  ['none', 'none', 'none'],
])('the count %s is “%s” in prose and “%s” in a table', (text, prose, table) => {
  expect(sayCount(parseCount(text))).toBe(prose);
  expect(noteCount(parseCount(text))).toBe(table);
});

test('clocks, days and dates have one form each', () => {
  expect(sayClock(minute('2020-09-28 00:05'))).toBe('00:05');
  expect(time.sayDay(minute('2020-09-28 23:59'))).toBe('Monday 28 September');
  expect(time.noteDay(minute('2020-09-28 00:00'))).toBe('Mon 28 Sep');
  expect(sayDayAndYear(minute('2020-09-28 23:59'))).toBe('Monday 28 September 2020');
  expect(sayDate('2026-11-03')).toBe('3 November 2026');
  expect(noteDate(parseWhen('2020-09-28 21:29'))).toBe('28 September 2020, 21:29');
  expect(noteDate(parseWhen('2020-09-28'))).toBe('28 September 2020');
});

const dataset = assemble({
  only: { claimant: 'southern-army', said: 'by 2031-05-01 09:48', label: '15 more killed' },
});
const claim = claimOf(dataset, 'only');
const may = timeWords(dataset.story);

test('a claim is told by who and when before what', () => {
  expect(whoWhen(claim, may)).toBe('Southern army, by 09:48 Thu 1 May');
  expect(tell(claim, may)).toBe('Southern army, by 09:48 Thu 1 May: 15 more killed');
});

test('a mark is named by who, when: what, as it is lettered; then of which side, where, how it stands', () => {
  const standing = 'single-source';
  expect(nameMark(claim, may, { place: 'Ford', standing })).toBe(
    'Southern army, by 09:48 Thu 1 May: 15 more killed; Ford; one source',
  );
  const allied = claimOf(
    assemble({ ally: { claimant: 'allied-council', label: 'Ford lost' } }),
    'ally',
  );
  expect(nameMark(allied, may, { place: undefined, standing })).toMatch(
    /^Allied council, .*: Ford lost; Ally; one source$/,
  );
});

test('claims that stand as one mark are named by whose and of when, then how many, then how they stand', () => {
  const said = '2031-05-01';
  const [first, ...others] = assemble({ a: { said }, b: { said }, c: { said } }).claims;
  const whose = whoseWhen([first!, ...others], may);
  expect(whose).toBe('North, Thu 1 May, hour not given');
  const name = nameCrowd(whose, ['outline', 'contested', 'outline']);
  expect(name).toBe(`${whose}: 3 claims; one source: 2; contested: 1`);
  expect(renameCrowd(name, ['contested'])).toBe(`${whose}: 1 claim; contested: 1`);
});

test('an entry is named by its side, where its claimant does not say it, and by how it stands', () => {
  expect(nameStanding(claim, 'contested')).toBe('contested');
  const allied = claimOf(assemble({ ally: { claimant: 'allied-council' } }), 'ally');
  expect(nameStanding(allied, 'contested')).toBe('Ally; contested');
  expect(restate('Ally; contested', 'outline')).toBe('Ally; one source');
  expect(restate('contested', 'outline')).toBe('one source');
});

test('a mark that is lettered without its hour is named by what is seen, and its hour after', () => {
  const more = { place: 'Ford', standing: 'single-source', vague: 'somewhere here' } as const;
  expect(nameLettered(claim, may, more)).toBe(
    'Southern army: 15 more killed (somewhere here); by 09:48 Thu 1 May; Ford; one source',
  );
});
