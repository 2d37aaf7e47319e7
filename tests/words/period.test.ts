import { expect, test } from 'vitest';
import { sayPeriod, sayPublished } from '../../src/words/en/say/period.ts';
import { parsePeriod, stretchOf } from '../../src/domain/values/period.ts';
import { isoLocal, parseWhen } from '../../src/domain/values/when.ts';

test.each([
  ['1988', '1988', '1988-01-01 1989-01-01'],
  ['1994-05', 'May 1994', '1994-05-01 1994-06-01'],
  ['1991-12', 'December 1991', '1991-12-01 1992-01-01'],
  ['2008-03-14', '14 March 2008', '2008-03-14 2008-03-15'],
  ['1990s', 'the 1990s', '1990-01-01 2000-01-01'],
  ['early 1920s', 'the early 1920s', '1920-01-01 1924-01-01'],
  ['late 1980s', 'the late 1980s', '1986-01-01 1990-01-01'],
  ['1988 to 1994', '1988 to 1994', '1988-01-01 1995-01-01'],
  ['1988 to 1994-05', '1988 to May 1994', '1988-01-01 1994-06-01'],
  ['1991-09 to 1991-12', 'September to December 1991', '1991-09-01 1992-01-01'],
  ['2020-11-09 to 2020-11-10', '9 to 10 November 2020', '2020-11-09 2020-11-11'],
  ['2020-09-29 to 2020-12-01', '29 September to 1 December 2020', '2020-09-29 2020-12-02'],
  ['since 1990s', 'since the 1990s', '1990-01-01 -'],
  ['until 2020-09', 'until September 2020', '- 2020-10-01'],
])('%s is %s', (text, said, stretch) => {
  const period = parsePeriod(text);
  const { from, to } = stretchOf(period);
  const day = (at: number | undefined) => (at === undefined ? '-' : isoLocal(at).slice(0, 10));
  expect(period.wording).toBe(text);
  expect(sayPeriod(period)).toBe(said);
  expect(`${day(from)} ${day(to)}`).toBe(stretch);
});

test.each([
  '',
  '88',
  '1988-13',
  '2020-02-30',
  'about 1988',
  '1988 to 1990 to 1992',
  'since',
  '1850',
])('“%s” is no period', (text) => {
  expect(() => parsePeriod(text)).toThrow(RangeError);
});

test('a stretch goes forward', () => {
  expect(() => parsePeriod('1994 to 1988')).toThrow(
    '“1994 to 1988” does not go forward; write the earlier end first',
  );
});

test.each([
  ['2007-07-20', '20 July 2007'],
  ['2020-09-27 13:50', '27 September 2020'],
  ['2020-10-01 to 2020-10-31', 'October 2020'],
  ['2016-02-01 to 2016-02-29', 'February 2016'],
  ['2021-01-01 to 2021-12-31', '2021'],
  ['2020-09-28 to 2020-09-29', '28 September 2020 to 29 September 2020'],
])('a page of %s is dated %s', (published, said) => {
  expect(sayPublished(parseWhen(published))).toBe(said);
});
