import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, drawnValue, parseCount } from '../../../src/domain/values/count.ts';

test.each([
  [31, { kind: 'exact', value: 31, wording: '31' }],
  ['31', { kind: 'exact', value: 31, wording: '31' }],
  [0, { kind: 'exact', value: 0, wording: '0' }],
  ['1,200', { kind: 'exact', value: 1200, wording: '1,200' }],
  ['at least 5', { kind: 'at-least', value: 5, wording: 'at least 5' }],
  ['more than 100', { kind: 'more-than', value: 100, wording: 'more than 100' }],
  ['over 370', { kind: 'more-than', value: 370, wording: 'over 370' }],
  ['about 200', { kind: 'about', value: 200, wording: 'about 200' }],
  ['around 80', { kind: 'about', value: 80, wording: 'around 80' }],
  ['nearly 400', { kind: 'about', value: 400, wording: 'nearly 400' }],
  ['almost 1,000', { kind: 'about', value: 1000, wording: 'almost 1,000' }],
  ['some 30', { kind: 'about', value: 30, wording: 'some 30' }],
  ['10 to 12', { kind: 'range', low: 10, high: 12, wording: '10 to 12' }],
  ['up to 90', { kind: 'at-most', value: 90, wording: 'up to 90' }],
  ['at most 90', { kind: 'at-most', value: 90, wording: 'at most 90' }],
  ['no more than 7', { kind: 'at-most', value: 7, wording: 'no more than 7' }],
  ['fewer than 10', { kind: 'fewer-than', value: 10, wording: 'fewer than 10' }],
  ['under 1,000', { kind: 'fewer-than', value: 1000, wording: 'under 1,000' }],
  [
    '3 to 7, most likely 5',
    { kind: 'estimate', low: 3, best: 5, high: 7, wording: '3 to 7, most likely 5' },
  ],
  ['2 or 3', { kind: 'range', low: 2, high: 3, wording: '2 or 3' }],
  ['not released', { kind: 'not-released', wording: 'not released' }],
  ['none', { kind: 'none', wording: 'none' }],
  ['several dozen', { kind: 'in-words', wording: 'several dozen' }],
  ['  about   200 ', { kind: 'about', value: 200, wording: 'about 200' }],
])('%j is read word for word', (text, count) => {
  expect(parseCount(text)).toEqual(count);
});

test.each([
  'several dozen',
  'a few',
  'hundreds',
  'tens of thousands',
  'at least several dozen',
  'about two dozen',
  'a large number',
  'more than a million',
])('“%s” is never turned into a number', (text) => {
  const count = parseCount(text);
  expect(count).toEqual({ kind: 'in-words', wording: text });
  expect(drawnValue(count)).toBeUndefined();
  expect(boundsOf(count)).toEqual({});
});

test.each(['-3', '1e3', '', 12345678, '0x1F', '3.5', '1,2', '12,34', '٣١', 'NaN3'])(
  '“%s” is no count',
  (text) => {
    expect(() => parseCount(text)).toThrow(RangeError);
    expect(() => parseCount(text)).toThrow(
      `“${text}” is not a count; write a whole number (31), “at least 5”`,
    );
  },
);

const NONE = '“not released” if it was withheld, or take the field out';
const alone = (number: string) =>
  `${number} alone; the field says what is counted, and doubts go into “note”`;

const NOBODY = '“none”, if the claimant says so';
const APART =
  'the two numbers apart, each in an entry of its own, or, if they are the ends of one count, joined with “to”';
const bound = (words: string) =>
  `the number after “${words}” in digits, if the source gives one; else put the words into “note”`;

test.each([
  ['31+', '“at least 31” or “more than 31”, as the source has it'],
  ['>100', '“at least 100” or “more than 100”, as the source has it'],
  ['100 or more', '“at least 100” or “more than 100”, as the source has it'],
  ['~31', '“about 31”'],
  ['ca. 31', '“about 31”'],
  ['approximately 1,200', '“about 1,200”'],
  ['30-32', '“30 to 32”'],
  ['30–32', '“30 to 32”'],
  ['between 30 and 32', '“30 to 32”'],
  ['≤ 31', '“at most 31” or “up to 31”, as the source has it'],
  ['31 at most', '“at most 31” or “up to 31”, as the source has it'],
  ['<31', '“fewer than 31”'],
  ['no more than seven', '“no more than 7”, with the number in numerals'],
  ['3-7, best 5', '“3 to 7, most likely 5”'],
  ['3 to 7 (best estimate: 5)', '“3 to 7, most likely 5”'],
  ['unknown', NONE],
  ['n/a', NONE],
  ['?', NONE],
  ['1 200', '1,200 or 1200'],
  ['1.2k', 'the number in full, as 1,200'],
  ['2 million', 'the number in full, as 1,200'],
  ['31 killed', alone('31')],
  ['31?', alone('31')],
  ['31 (of them 2 officers)', alone('31')],
  ['“31”', '“31”, without quotation marks'],
  ['None', '“none”, in small letters'],
  ['zero', '“none”, if the claimant says so'],
  ['unkown', NONE],
  ['seven', '“7”, with the number in numerals'],
  ['Twenty-six', '“26”, with the number in numerals'],
  ['more than a hundred', '“more than 100”, with the number in numerals'],
  ['three hundred and seventy', '“370”, with the number in numerals'],
  ['twelve thousand five hundred', '“12500”, with the number in numerals'],
  ['twenty to thirty', '“20 to 30”, with the number in numerals'],
  ['no more than seven', '“no more than 7”, with the number in numerals'],
  ['fewer than ten', '“fewer than 10”, with the number in numerals'],
  ['90 at most', '“at most 90” or “up to 90”, as the source has it'],
  ['3.000', '3,000 or 3000'],
  ['31.0', 'the whole number without a point'],
  ['at least 3.000', '“at least 3,000”'],
  ['007', 'the number without a 0 before it'],
  ['40 to 50 people', alone('“40 to 50”')],
  ['about 40 men', alone('“about 40”')],
  ['5 and 7', APART],
  ['5/7', APART],
  ['five and seven', APART],
  ['5, 7 killed', APART],
  ['between five and seven', '“5 to 7”'],
  ['no one', NOBODY],
  ['none killed', NOBODY],
  ['fewer than 0', NOBODY],
  ['at most 0', NOBODY],
  ['up to 0', NOBODY],
  ['no more than 0', NOBODY],
  ['Up to 0', NOBODY],
  ['fewer than 1', NOBODY],
  ['up to several dozen', bound('up to')],
  ['up to hundreds', bound('up to')],
  ['fewer than a dozen', bound('fewer than')],
  ['no more than a few', bound('no more than')],
  ['up to 3.000', '“up to 3,000”'],
  ['3.000 to 4.000', '“3,000 to 4,000”'],
  ['3 000 to 4 000', '“3,000 to 4,000”'],
  ['3.000 killed', alone('3,000')],
  ['1.500.000', '“1,500,000”'],
  ['up to 90 people', alone('“up to 90”')],
  ['fewer than ten men', alone('“fewer than 10”')],
  ['90 maximum', '“at most 90”'],
  ['a maximum of 90', '“at most 90”'],
  ['Up to 90', '“up to 90”, in small letters'],
  ['Up to 1', '“up to 1”, in small letters'],
  ['Several dozen', '“several dozen”, in small letters'],
  ['12 plus', '“at least 12” or “more than 12”, as the source has it'],
  ['12 at least', '“at least 12”'],
  ['≥ 7', '“at least 7”'],
  ['a minimum of 12', '“at least 12”'],
  ['not fewer than 12', '“at least 12”'],
  ['no fewer than twelve', '“at least 12”'],
  ['a hundred or so', '“about 100”'],
  ['3 to 7; most likely 5', '“3 to 7, most likely 5”'],
  ['ninety to a hundred', '“90 to 100”, with the number in numerals'],
  ['100 and more', '“at least 100” or “more than 100”, as the source has it'],
])('“%s” is a slip that is made often: write %s', (text, mend) => {
  expect(() => parseCount(text)).toThrow(new RangeError(`“${text}” is not a count; write ${mend}`));
});

test.each([
  ...[
    'yes',
    'heavy losses',
    'civilian',
    'lots',
    'half',
    'many dead',
    'dozens of',
    'score',
    'hundred',
  ],
  ...['2 dozen', '5 to at least 7', '31 (or 32)', '7 or maybe 9'],
  ...[
    'one in three',
    'two or three dozen',
    'more than seven to ten',
    'two or three hundred',
    '3 to 4.000',
  ],
  ...['“heavy losses”', '12-10', '1,2+', '12345678+', '12 million', '3 to 7; most likely 9'],
])('“%s” counts nothing, and no other number is proposed for it', (text) => {
  expect(() => parseCount(text)).toThrow(
    `“${text}” is not a count; write a whole number (31), “at least 5”`,
  );
});

test('a range that does not rise is refused', () => {
  expect(() => parseCount('12 to 10')).toThrow(
    new RangeError('“12 to 10” is a range that does not rise; write the smaller number first'),
  );
});

test('a range of one number is that number', () => {
  expect(() => parseCount('10 to 10')).toThrow(
    new RangeError('“10 to 10” is a range of one number; write “10”'),
  );
});

test('a most likely number lies within its range', () => {
  expect(() => parseCount('3 to 7, most likely 8')).toThrow(
    new RangeError(
      '“3 to 7, most likely 8” has its most likely number outside its range; write the three as the source has them',
    ),
  );
});

test('silence with a capital is not taken for words', () => {
  const mend = 'write “not released”, in small letters';
  expect(() => parseCount('Not released')).toThrow(
    new RangeError(`“Not released” is not a count; ${mend}`),
  );
});

test('words longer than a phrase are no count', () => {
  expect(() => parseCount('x'.repeat(41))).toThrow('is not a count');
});

test.each([
  ['31', { low: 31, high: 31 }, 31],
  ['at least 5', { low: 5 }, 5],
  ['more than 100', { low: 101 }, 100],
  ['about 200', {}, 200],
  ['10 to 12', { low: 10, high: 12 }, 10],
  ['up to 90', { high: 90 }, 90],
  ['fewer than 10', { high: 9 }, 10],
  ['3 to 7, most likely 5', { low: 3, high: 7 }, 3],
  ['none', { low: 0, high: 0 }, 0],
  ['not released', {}, undefined],
  ['several dozen', {}, undefined],
])('“%s” allows %j and is drawn at %s', (text, bounds, drawn) => {
  expect(boundsOf(parseCount(text))).toEqual(bounds);
  expect(drawnValue(parseCount(text))).toBe(drawn);
});

const numbers = fc.integer({ min: 0, max: 9_999_999 });

test('a whole number is read as itself, with and without its commas', () => {
  fc.assert(
    fc.property(numbers, (n) => {
      expect(parseCount(n)).toEqual({ kind: 'exact', value: n, wording: String(n) });
      const grouped = String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
      expect(parseCount(grouped)).toEqual({ kind: 'exact', value: n, wording: grouped });
    }),
  );
});

test('what is drawn lies within what the words allow', () => {
  const texts = fc
    .tuple(
      fc.constantFrom('', 'at least ', 'about ', 'nearly ', 'up to '),
      fc.integer({ min: 1, max: 9_999_999 }),
    )
    .map(([hedge, n]) => `${hedge}${n}`);
  fc.assert(
    fc.property(texts, (text) => {
      const { low = 0, high = Infinity } = boundsOf(parseCount(text));
      const drawn = drawnValue(parseCount(text))!;
      expect(drawn).toBeGreaterThanOrEqual(low);
      expect(drawn).toBeLessThanOrEqual(high);
    }),
  );
});

test('a count with a digit is read by a form or refused, and never kept as words', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(999), fc.string(), (before, n, after) => {
      try {
        expect(parseCount(`${before}${n}${after}`).kind).not.toBe('in-words');
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }),
    { seed: 27 },
  );
});
