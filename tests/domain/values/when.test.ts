import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasHour } from '../../../src/domain/values/has-hour.ts';
import { PARTS_OF_DAY } from '../../../src/domain/values/parts-of-day.ts';
import { offsetMinutes } from '../../../src/domain/values/offset.ts';
import {
  DAY,
  dayOf,
  earliest,
  HOUR,
  instantSlug,
  isoLocal,
  latest,
  parseDay,
  parseWhen,
  spanOf,
} from '../../../src/domain/values/when.ts';

const MONDAY = Date.UTC(2020, 8, 28) / 60_000;
const MONDAY_0948 = MONDAY + 9 * HOUR + 48;

const FORMS =
  'write a date (2020-09-28), a date with a part of the day (overnight, early hours, morning, midday, noon, afternoon, ';

const minutes = fc.integer({ min: parseDay('1900-01-01'), max: parseDay('2100-12-31') + DAY - 1 });
const written = (at: number) => isoLocal(at).replace('T', ' ');
const plainForms = fc.oneof(
  minutes.map(written),
  minutes.map((at) => `by ${written(at)}`),
  minutes.map((at) => `about ${written(at)}`),
  minutes.map((at) => `after ${written(at)}`),
  minutes.map((at) => isoLocal(at).slice(0, 10)),
  fc
    .tuple(
      minutes,
      fc.constantFrom(...(Object.keys(PARTS_OF_DAY) as (keyof typeof PARTS_OF_DAY)[])),
    )
    .map(([at, part]) => `${isoLocal(at).slice(0, 10)} ${part}`),
);

test('a minute is a minute', () => {
  expect(parseWhen('2020-09-28 09:48')).toEqual({
    kind: 'minute',
    at: MONDAY_0948,
    wording: '2020-09-28 09:48',
  });
});

test('“by” keeps the latest moment and no beginning', () => {
  const when = parseWhen('by 2020-09-28 09:48');
  expect(when).toEqual({ kind: 'by', at: MONDAY_0948, wording: 'by 2020-09-28 09:48' });
  expect(spanOf(when)).toEqual({ to: MONDAY_0948 });
  expect(earliest(when)).toBe(MONDAY_0948);
});

test('“about” an hour allows half an hour to either side', () => {
  const when = parseWhen('about 2020-09-28 09:48');
  expect(when).toEqual({ kind: 'about', at: MONDAY_0948, wording: 'about 2020-09-28 09:48' });
  expect(spanOf(when)).toEqual({ from: MONDAY_0948 - 30, to: MONDAY_0948 + 30 });
});

test('“around” is “about” in its own words', () => {
  expect(parseWhen('around 2020-09-28 09:48')).toEqual({
    kind: 'about',
    at: MONDAY_0948,
    wording: 'around 2020-09-28 09:48',
  });
});

test('“after” an hour reaches to the end of its day', () => {
  const when = parseWhen('after 2020-09-28 09:48');
  expect(when).toEqual({ kind: 'after', at: MONDAY_0948, wording: 'after 2020-09-28 09:48' });
  expect(spanOf(when)).toEqual({ from: MONDAY_0948, to: MONDAY + DAY });
});

test('one of two days allows both, and is neither', () => {
  const when = parseWhen('2020-09-27 or 2020-09-28');
  expect(when).toMatchObject({
    kind: 'either',
    first: { day: MONDAY - DAY },
    last: { day: MONDAY },
  });
  expect(spanOf(when)).toEqual({ from: MONDAY - DAY, to: MONDAY + DAY });
  expect(hasHour(when)).toBe(false);
  expect(() => parseWhen('2020-09-28 or 2020-09-27')).toThrow(
    new RangeError('“2020-09-28 or 2020-09-27” is not in order; write the earlier day first'),
  );
});

test('one of two days names two', () => {
  expect(() => parseWhen('2020-09-27 or 2020-09-27')).toThrow(
    new RangeError('“2020-09-27 or 2020-09-27” names the same day twice; write it once'),
  );
});

test('two days of which it was one lie a week apart at most', () => {
  expect(parseWhen('2020-09-27 or 2020-10-04').kind).toBe('either');
  expect(() => parseWhen('2020-09-27 or 2020-10-05')).toThrow(
    new RangeError(
      '“2020-09-27 or 2020-10-05” joins by “or” two days more than a week apart, where it is for not knowing ' +
        'which of two neighbouring days it was; write the two days that are meant, or a stretch with “to”',
    ),
  );
});

test('a day alone counts as known from its end', () => {
  const when = parseWhen('2020-09-28');
  expect(when).toEqual({ kind: 'day', day: MONDAY, wording: '2020-09-28' });
  expect(spanOf(when)).toEqual({ from: MONDAY, to: MONDAY + DAY });
  expect(latest(when)).toBe(MONDAY + DAY);
});

test.each([
  ['overnight', -3, 6],
  ['early hours', 0, 6],
  ['noon', 11.5, 12.5],
  ['morning', 6, 12],
  ['midday', 11, 14],
  ['afternoon', 12, 18],
  ['evening', 18, 24],
])('%s of a day reaches from hour %d to hour %d', (part, from, to) => {
  const when = parseWhen(`2020-09-28 ${part}`);
  expect(when).toEqual({ kind: 'part', day: MONDAY, part, wording: `2020-09-28 ${part}` });
  expect(spanOf(when)).toEqual({ from: MONDAY + from * HOUR, to: MONDAY + to * HOUR });
});

test('a range keeps both ends as exact as they are', () => {
  const when = parseWhen('2020-09-27 morning to about 2020-09-28 09:48');
  expect(when).toEqual({
    kind: 'range',
    first: { kind: 'part', day: MONDAY - DAY, part: 'morning', wording: '2020-09-27 morning' },
    last: { kind: 'about', at: MONDAY_0948, wording: 'about 2020-09-28 09:48' },
    wording: '2020-09-27 morning to about 2020-09-28 09:48',
  });
  expect(spanOf(when)).toEqual({ from: MONDAY - DAY + 6 * HOUR, to: MONDAY_0948 + 30 });
});

test('a range that begins with “by” has no beginning', () => {
  expect(spanOf(parseWhen('by 2020-09-28 09:00 to 2020-09-28 09:48'))).toEqual({ to: MONDAY_0948 });
});

test('spaces around and between the words do not matter', () => {
  expect(parseWhen('  by   2020-09-28  09:48 ').wording).toBe('by 2020-09-28 09:48');
});

test.each([
  '2020-09-31',
  '2020-02-30 morning',
  '2021-02-29 10:00',
  '2020-13-01',
  '2020-00-10',
  '2020-09-00',
])('%s names a day that does not exist', (text) => {
  expect(() => parseWhen(text)).toThrow(
    new RangeError(`“${text}” names a day that does not exist; write one of the calendar`),
  );
});

test.each(['2202-09-28', '1899-12-31', '2101-01-01'])(
  '%s lies outside the years that are meant',
  (text) => {
    expect(() => parseWhen(text)).toThrow(
      new RangeError(`“${text}” lies outside the years 1900 to 2100; write the year that is meant`),
    );
  },
);

test.each(['', 'soon', '2020-09-28 constructor', '2020-09-28 toString', '2020-09-28 __proto__'])(
  '“%s” is no time',
  (text) => {
    expect(() => parseWhen(text)).toThrow(RangeError);
    expect(() => parseWhen(text)).toThrow(`“${text}” is not a time; ${FORMS}`);
  },
);

const DATE = 'the day as year, month and day, as 2020-09-28';
const ZONE = 'the story’s local time, without a zone';
const CLOCK = 'the hour and minute of a day of 24 hours, as 09:48';
const HOURS = 'an hour from 00 to 23 and a minute from 00 to 59';
const THREE = 'a stretch from the first of these to the last, with “to”';
const MIDNIGHT =
  '00:00 of the day that begins then, or the day with “overnight”, as the source has it';
const PREDAWN = '“early hours” or “overnight”, as the source has it';
const EITHER = '“by 2020-09-28 09:48” or “about 2020-09-28 09:48”, as the source has it';

test.each([
  ['2020-09-28 9:48', '2020-09-28 09:48'],
  ['by 2020-09-28 9.48', 'by 2020-09-28 09:48'],
  ['2020-09-28T09:48', '2020-09-28 09:48'],
  ['2020-09-28, 09:48', '2020-09-28 09:48'],
  ['2020-09-28 09:48:12', '2020-09-28 09:48'],
  ['2020-09-28 25:00', HOURS],
  ['2020-09-28 09:60', HOURS],
  ['2020-09-28 24:00', '00:00 of the next day'],
  ['2020-09-28 after 18:00', 'after 2020-09-28 18:00'],
  ['2020-09-28 around 18:00', 'around 2020-09-28 18:00'],
  ['2020-09-28 small hours', '2020-09-28 early hours'],
  ['2020-09-28 in the early hours of the morning', '2020-09-28 early hours'],
  ['2020-09-28 at noon', '2020-09-28 noon'],
  ['either 2020-09-27 or 2020-09-28', '2020-09-27 or 2020-09-28'],
  [
    '2020-09-28 09:00 or 2020-09-28 10:00',
    'one of two days, as 2020-09-27 or 2020-09-28; of one day, a stretch that holds both hours, with “to”',
  ],
  ['2020-09-28 9:5', CLOCK],
  ['2020-09-28 9am', CLOCK],
  ['2020-09-28 9:48 p.m.', CLOCK],
  ['2020-09-28 09:48 UTC', ZONE],
  ['2020-09-28 09:48 AMT', ZONE],
  ['2020-09-28T09:48Z', ZONE],
  ['2020-09-28 09:48+04:00', ZONE],
  ['2020-09-28 Morning', '2020-09-28 morning'],
  ['2020-09-28 early morning', '2020-09-28 morning'],
  ['2020-09-28 night', '“evening” or, of the night to that day, “overnight”'],
  ['by 2020-09-28', 'the day or its part alone; “by” needs a minute after it'],
  ['about 2020-09-28 morning', 'the day or its part alone; “about” needs a minute after it'],
  ['before 2020-09-28 09:48', EITHER],
  ['after 2020-09-28', 'the day or its part alone; “after” needs a minute after it'],
  ['2020-09-27 - 2020-09-28', '2020-09-27 to 2020-09-28'],
  ['2020-09-28 09:00–10:00', '2020-09-28 09:00 to 2020-09-28 10:00'],
  ['09:48', 'the day before the hour, as 2020-09-28 09:48'],
  ['2020-9-28', '2020-09-28'],
  ['2020/09/28', '2020-09-28'],
  ['28 September 2020', '2020-09-28'],
  ['September 28th, 2020', '2020-09-28'],
  ['28 Sept. 2020', '2020-09-28'],
  ['28.09.2020 09:48', DATE],
  ['09/28/2020', DATE],
  ['28 September', DATE],
  ['yesterday', DATE],
  ['Sunday morning', DATE],
  ['“2020-09-28”', '“2020-09-28”, without quotation marks'],
  ['2020-09-28 18:00-19:00', '2020-09-28 18:00 to 2020-09-28 19:00'],
  ['2020-09-28 18:00 to 19:00', '2020-09-28 18:00 to 2020-09-28 19:00'],
  ['2020-09-28 between 18:00 and 19:00', '2020-09-28 18:00 to 2020-09-28 19:00'],
  ['between 2020-09-28 18:00 and 19:00', '2020-09-28 18:00 to 2020-09-28 19:00'],
  ['2020-09-28 morning to evening', '2020-09-28 morning to 2020-09-28 evening'],
  [
    '2020-09-28 22:00-02:00',
    'the day before each of the hours, joined with “to”, or, if the second is a zone, leave it out',
  ],
  ['18:00 to 19:00', 'the day before each of the hours, joined with “to”'],
  ['2020-09-27 or 2020-09-28 to 2020-09-29', THREE],
  ['2020-09-26 or 2020-09-27 or 2020-09-28', THREE],
  ['2020-09-26 to 2020-09-27 to 2020-09-28', THREE],
  ['2020-09-28 midnight', MIDNIGHT],
  ['midnight of 2020-09-28', MIDNIGHT],
  ['2020-09-28 after midnight', 'midnight as 00:00 of the day that begins then'],
  ['2020-09-28 before 18:00', 'by 2020-09-28 18:00'],
  ['2020-09-28 ~18:00', 'about 2020-09-28 18:00'],
  ['~2020-09-28 18:00', 'about 2020-09-28 18:00'],
  ['2020-09-28 circa 18:00', 'about 2020-09-28 18:00'],
  ['2020-09-28 at around 18:00', 'around 2020-09-28 18:00'],
  ['2020-09-28 shortly after 18:00', 'after 2020-09-28 18:00'],
  ['2020-09-28 at 18:00', '2020-09-28 18:00'],
  [
    '2020-09-28 from 18:00',
    '“after 2020-09-28 18:00” if it was later on that day, else the day or its part',
  ],
  ['~18:00', 'the day before the hour, as about 2020-09-28 18:00'],
  ['circa 18:00', 'the day before the hour, as about 2020-09-28 18:00'],
  ['by 18:00', 'the day before the hour, as by 2020-09-28 18:00'],
  ['before 2020-09-28', '“by” and the last minute that it can have been'],
  ['from 2020-09-28', 'the day or its part alone; “after” needs a minute after it'],
  ['the early hours of 2020-09-28', '2020-09-28 early hours'],
  ['the morning of 2020-09-28', '2020-09-28 morning'],
  ['predawn', PREDAWN],
  ['2020-09-28 predawn', PREDAWN],
  ['by 28 September 2020 09:48', 'by 2020-09-28 09:48'],
  ['by 28 September 2020', DATE],
  ['28 Brumaire 2020', DATE],
])('“%s” is a slip that is made often: write %s', (text, mend) => {
  expect(() => parseWhen(text)).toThrow(new RangeError(`“${text}” is not a time; write ${mend}`));
});

test.each([
  '2020-09-28 10:00 to 2020-09-28 09:00',
  '2020-09-28 to 2020-09-27',
  '2020-09-28 14:00 to 2020-09-28 morning',
])('“%s” ends before it begins', (text) => {
  expect(() => parseWhen(text)).toThrow(
    new RangeError(`“${text}” ends before it begins; write the earlier time first`),
  );
});

test('a range has two ends and no more', () => {
  expect(() => parseWhen('2020-09-26 to 2020-09-27 to 2020-09-28')).toThrow('is not a time');
});

test('a leap day exists in a leap year', () => {
  expect(latest(parseWhen('2020-02-29 23:59'))).toBe(Date.UTC(2020, 1, 29, 23, 59) / 60_000);
});

test('an instant stands in an address without a colon', () => {
  expect(instantSlug(MONDAY_0948)).toBe('2020-09-28T0948');
});

test('a minute that is written is read as the same minute', () => {
  fc.assert(fc.property(minutes, (at) => latest(parseWhen(written(at))) === at));
});

test('no time ends before it begins, and “latest” is its end', () => {
  fc.assert(
    fc.property(plainForms, (text) => {
      const span = spanOf(parseWhen(text));
      expect(span.from ?? span.to).toBeLessThanOrEqual(span.to);
      expect(latest(parseWhen(text))).toBe(span.to);
      expect(earliest(parseWhen(text))).toBe(span.from ?? span.to);
    }),
  );
});

test('two times make a range that does not end before it begins, or are refused', () => {
  fc.assert(
    fc.property(plainForms, plainForms, (first, last) => {
      const [from, to] = [parseWhen(first), parseWhen(last)];
      const isPoint = earliest(to) === latest(to);
      if (latest(to) < earliest(from) || (latest(to) === earliest(from) && !isPoint)) {
        expect(() => parseWhen(`${first} to ${last}`)).toThrow('ends before it begins');
      } else {
        const span = spanOf(parseWhen(`${first} to ${last}`));
        expect(span).toEqual({ ...spanOf(from), to: latest(to) });
        expect(span.from ?? span.to).toBeLessThanOrEqual(span.to);
      }
    }),
  );
});

test('whatever is written, the reader gives a time or says that it is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `2020-09-28 ${text}`),
      ),
      (text) => {
        try {
          expect(Number.isFinite(latest(parseWhen(text)))).toBe(true);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
      },
    ),
    { seed: 27 },
  );
});

test('the midnight of a minute is a day or less before it', () => {
  fc.assert(
    fc.property(minutes, (at) => dayOf(at) <= at && at - dayOf(at) < DAY && dayOf(at) % DAY === 0),
  );
});

test('a zone is so many minutes ahead of UTC, or behind it', () => {
  expect(['+04:00', '-03:30', '+00:00'].map(offsetMinutes)).toEqual([240, -210, 0]);
});
