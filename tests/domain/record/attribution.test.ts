import { expect, test } from 'vitest';
import {
  attribute,
  nameMark,
  nameMarks,
  noteCount,
  noteDay,
  noteHour,
  noteWhen,
  sayClock,
  sayCount,
  sayDate,
  sayDay,
  sayWhen,
} from '../../../src/domain/record/attribution.ts';
import { parseCount } from '../../../src/domain/values/count.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { assemble, claimOf, minute } from '../builders.ts';

test.each([
  ['2020-09-28 09:48', 'at 09:48 on Monday 28 September', '09:48, Mon 28 Sep', '09:48'],
  [
    'about 2020-09-28 09:48',
    'at about 09:48 on Monday 28 September',
    'about 09:48, Mon 28 Sep',
    'about 09:48',
  ],
  ['by 2020-09-28 09:48', 'by 09:48 on Monday 28 September', 'by 09:48, Mon 28 Sep', 'by 09:48'],
  [
    '2020-09-28 overnight',
    'in the night to Monday 28 September',
    'overnight, Mon 28 Sep',
    'overnight',
  ],
  ['2020-09-28 morning', 'in the morning of Monday 28 September', 'morning, Mon 28 Sep', 'morning'],
  ['2020-09-28 midday', 'around midday on Monday 28 September', 'midday, Mon 28 Sep', 'midday'],
  [
    '2020-09-28 afternoon',
    'in the afternoon of Monday 28 September',
    'afternoon, Mon 28 Sep',
    'afternoon',
  ],
  ['2020-09-28 evening', 'in the evening of Monday 28 September', 'evening, Mon 28 Sep', 'evening'],
  ['2020-09-28', 'on Monday 28 September', 'Mon 28 Sep', 'in the day'],
  [
    '2020-09-27 to 2020-09-28',
    'from Sunday 27 September to Monday 28 September',
    'from Sun 27 Sep to Mon 28 Sep',
    'in the day',
  ],
  [
    '2020-09-27 morning to 2020-09-27',
    'in the morning of Sunday 27 September or later that day',
    'morning, Sun 27 Sep or later that day',
    'in the day',
  ],
  [
    '2020-09-28 10:00 to 2020-09-28 11:00',
    'between 10:00 on Monday 28 September and 11:00 on Monday 28 September',
    'between 10:00, Mon 28 Sep and 11:00, Mon 28 Sep',
    'in the day',
  ],
  [
    '2020-09-27 evening to 2020-09-28 morning',
    'between the evening of Sunday 27 September and the morning of Monday 28 September',
    'between evening, Sun 27 Sep and morning, Mon 28 Sep',
    'in the day',
  ],
  [
    '2020-09-27 morning to 2020-09-28',
    'between the morning of Sunday 27 September and Monday 28 September',
    'between morning, Sun 27 Sep and Mon 28 Sep',
    'in the day',
  ],
])('%s is worded as exactly as it is known', (text, said, noted, hour) => {
  expect(sayWhen(parseWhen(text))).toBe(said);
  expect(noteWhen(parseWhen(text))).toBe(noted);
  expect(noteHour(parseWhen(text))).toBe(hour);
});

test('no hour is made up where none was given', () => {
  for (const text of [
    '2020-09-28',
    '2020-09-28 morning',
    '2020-09-27 to 2020-09-28',
    '2020-09-27 evening to 2020-09-28',
  ]) {
    expect(
      `${sayWhen(parseWhen(text))} ${noteWhen(parseWhen(text))} ${noteHour(parseWhen(text))}`,
    ).not.toMatch(/\d\d:\d\d/);
  }
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
  expect(sayDay(minute('2020-09-28 23:59'))).toBe('Monday 28 September');
  expect(sayDay(minute('2020-09-28 23:59'), true)).toBe('Monday 28 September 2020');
  expect(noteDay(minute('2024-02-29 12:00'))).toBe('Thu 29 Feb');
  expect(sayDate('2026-11-03')).toBe('3 November 2026');
});

const claim = claimOf(
  assemble({
    only: {
      claimant: 'southern-army',
      said: 'by 2031-05-01 09:48',
      happened: '2031-05-01 morning',
      label: '15 more killed',
    },
  }),
  'only',
);

test('a figure is attributed to its claimant and hour', () => {
  expect(attribute(claim)).toBe('Southern army, by 09:48 on Thursday 1 May');
});

test('a mark is named by number, content, claimant, side, place and both times', () => {
  expect(nameMark(claim, 'Ford')).toBe(
    '1: 15 more killed, Southern army (South), Ford, happened in the morning of Thursday 1 May, said by 09:48 on Thursday 1 May',
  );
  const { happened: _, ...undated } = claim;
  expect(nameMark(undated, undefined)).toBe(
    '1: 15 more killed, Southern army (South), said by 09:48 on Thursday 1 May',
  );
});

test('claims that stand as one mark are named by their count, their side and their first and last number', () => {
  const [first, ...others] = assemble({ a: {}, b: {}, c: {} }).claims;
  expect(nameMarks([first!, ...others])).toBe('×3: North, 1 to 3');
});
