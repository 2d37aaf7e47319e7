import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, parseCount } from '../../../src/domain/values/count.ts';
import { parseWhen, spanOf } from '../../../src/domain/values/when.ts';

/** A count in words of any making, with the least and the greatest number that it can mean. */
interface Meant {
  text: string;
  low: number;
  high: number;
}

const SAID: readonly (readonly [number, string])[] = [
  ...([1, 5, 7, 12, 90, 3000] as const).map((n) => [n, String(n)] as const),
  ...[[0, '0'] as const, [1, 'one'] as const, [7, 'seven'] as const, [26, 'Twenty-six'] as const],
  ...[[100, 'a hundred'] as const, [300, 'three hundred'] as const, [3000, '3.000'] as const],
  ...[[12500, 'twelve thousand five hundred'] as const, [1500, '1 500'] as const],
];
const numbers = fc.constantFrom(...SAID);
const WHATS = [
  '',
  ' people',
  ' killed',
  ' dozen',
  ' in three',
  '?',
  ' (of them 2 officers)',
  ' or so',
];

const single = fc
  .tuple(numbers, fc.constantFrom(...WHATS))
  .map(([[n, word], what]): Meant => ({ text: `${word}${what}`, low: n, high: n }));

const above = fc
  .tuple(
    fc.constantFrom('At least ', 'no fewer than ', 'not less than ', '≥ ', '> ', 'a minimum of '),
    single,
  )
  .map(([said, { text, low }]): Meant => ({ text: `${said}${text}`, low, high: Infinity }));

const aboveAfter = fc
  .tuple(single, fc.constantFrom('+', ' plus', ' or more', ' at least', ' minimum'))
  .map(([{ text, low }, said]): Meant => ({ text: `${text}${said}`, low, high: Infinity }));

const below = fc
  .tuple(fc.constantFrom('Up to ', 'up to ', 'no more than ', 'fewer than ', '≤', '< '), single)
  .map(([said, { text, high }]): Meant => ({ text: `${said}${text}`, low: 0, high }));

const belowAfter = fc
  .tuple(single, fc.constantFrom(' at most', ' maximum', ' or fewer', ' max.'))
  .map(([{ text, high }, said]): Meant => ({ text: `${text}${said}`, low: 0, high }));

const ranges = fc
  .tuple(single, fc.constantFrom(' to ', '-', '–', ' - '), single)
  .map(([a, to, b]): Meant => ({ text: `${a.text}${to}${b.text}`, low: a.low, high: b.high }));

/** Two counts, which mean nothing that lies between them: any advice to one number or range is wrong. */
const pairs = fc
  .tuple(single, fc.constantFrom(' and ', '/', ', ', ' & ', '; '), single)
  .map(([a, and, b]): Meant => ({ text: `${a.text}${and}${b.text}`, low: Infinity, high: 0 }))
  // “Three hundred and seven” is one number.
  .filter(({ text }) => !/hundred(?:,| and) [a-z]/i.test(text));

const wordings = fc.oneof(single, above, aboveAfter, below, belowAfter, ranges, pairs);

/** The message of a refusal; nothing where a value is read. */
function refusalOf(read: (text: string) => unknown, text: string): string | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.slice(text.trim().length + 2);
  }
}

/** The forms that a refusal says to write, not those of the long list nor the words that a hint is about. */
function formsIn(message: string): string[] {
  if (/write a whole number \(31\)/.test(message)) return [];
  const [, advice] = /; write (“[^]*|\d[\d,]* (?:alone|or)[^]*)$/.exec(message) ?? [];
  const forms = advice === undefined ? [] : [...advice.matchAll(/“([^”]+)”/g)].map((m) => m[1]!);
  const bare = /^(\d[\d,]*) (?:alone|or (\d+))/.exec(advice ?? '') ?? [];
  return [...forms, ...bare.slice(1).filter((form) => form !== undefined)].filter(
    (form) => form !== 'note',
  );
}

test('no advice for a count is refused itself, and none allows a number that was not written', () => {
  let advised = 0;
  fc.assert(
    fc.property(wordings, ({ text, low, high }) => {
      for (const form of formsIn(refusalOf(parseCount, text) ?? '')) {
        advised += 1;
        const bounds = boundsOf(parseCount(form));
        expect(bounds.low ?? low, `${text}: ${form}`).toBeGreaterThanOrEqual(low);
        expect(bounds.high ?? high, `${text}: ${form}`).toBeLessThanOrEqual(high);
      }
    }),
    { seed: 5, numRuns: 4000 },
  );
  expect(advised).toBeGreaterThan(500);
});

test('two counts are never advised to be one', () => {
  fc.assert(
    fc.property(pairs, ({ text }) => {
      expect(formsIn(refusalOf(parseCount, text) ?? '')).not.toContainEqual(
        expect.stringMatching(/ (?:to|or) /),
      );
    }),
    { seed: 5, numRuns: 1000 },
  );
});

const DAYS = ['2020-09-26', '2020-09-27', '2020-09-28', '28 September 2020', '2020/09/28'];
const HOURS = ['', ' 09:48', ' 9:48', ' 18:00', ' morning', ' predawn', ' midnight', ' 25:00'];
const BEFORE = ['', 'by ', 'before ', '~', 'circa ', 'since ', 'from ', 'the evening of ', 'at '];
const JOINS = [' to ', ' or ', ' - ', '–', ' until ', ' and '];

const times = fc
  .tuple(fc.constantFrom(...BEFORE), fc.constantFrom(...DAYS), fc.constantFrom(...HOURS))
  .map((parts) => parts.join(''));
const joined = fc.tuple(
  times,
  fc.constantFrom(...JOINS),
  fc.oneof(times, fc.constantFrom('18:00')),
);
const anyTime = fc.oneof(
  times,
  joined.map((parts) => parts.join('')),
);

test('no time that is advised is refused itself', () => {
  let advised = 0;
  fc.assert(
    fc.property(anyTime, (text) => {
      const message = refusalOf(parseWhen, text) ?? '';
      const [, advice] = /is not a time; write ([^]+)$/.exec(message) ?? [];
      if (advice === undefined || !/^(?:“?(?:by|about|around|after) )?“?\d{4}-/.test(advice))
        return;
      const quoted = [...advice.matchAll(/“([^”]+)”/g)].map((m) => m[1]!);
      for (const form of quoted.length > 0 ? quoted : [advice]) {
        advised += 1;
        expect(Number.isFinite(spanOf(parseWhen(form)).to), `${text}: ${form}`).toBe(true);
      }
    }),
    { seed: 5, numRuns: 3000 },
  );
  expect(advised).toBeGreaterThan(200);
});
