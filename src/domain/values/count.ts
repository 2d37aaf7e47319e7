import { isCountInWords } from './count-words.ts';
import { isNumeral, numeral } from './number-words.ts';
import { takes } from './slips/advice.ts';
import { countSlip } from './slips/count-slips.ts';

/** A number as it was reported: the words are kept, and a bound is known only where they give one. */
export type Count = { wording: string } & (
  | { kind: 'exact'; value: number }
  | { kind: 'at-least'; value: number }
  | { kind: 'more-than'; value: number }
  | { kind: 'about'; value: number }
  | { kind: 'at-most'; value: number }
  | { kind: 'fewer-than'; value: number }
  | { kind: 'range'; low: number; high: number }
  | { kind: 'estimate'; low: number; best: number; high: number }
  | { kind: 'in-words' }
  | { kind: 'unnumbered' }
  | { kind: 'not-released' }
  | { kind: 'none' }
);

/** What the words allow: the least and the greatest number, either of them absent when open. */
export interface Bounds {
  low?: number;
  high?: number;
}

const HEDGES = [
  [/^at least (.+)$/, 'at-least'],
  [/^(?:more than|over) (.+)$/, 'more-than'],
  [/^(?:about|around|nearly|almost|some) (.+)$/, 'about'],
  [/^(?:up to|at most|no more than|not more than) (.+)$/, 'at-most'],
  [/^(?:fewer than|less than|under) (.+)$/, 'fewer-than'],
] as const;

const EXPECTED =
  'a whole number (31), “at least 5”, “more than 100”, “over 370”, “about 200”, “nearly 400”, ' +
  '“up to 90”, “fewer than 10”, “10 to 12”, “3 to 7, most likely 5”, “not released” (withheld), “number not given” (some, but not how many), “none”, or words that count without a number (“several dozen”, “hundreds”, “a few”)';

/** Reads a count word for word; “number not given” says that there were some; words without a number stay words, and “31+” is refused. */
export function parseCount(text: string | number): Count {
  const wording = String(text).trim().replace(/\s+/g, ' ');
  const count = readCount(wording);
  if (count !== undefined) return count;
  const mend = countSlip(wording, (form) => takes(readCount, form)) ?? EXPECTED;
  throw new RangeError(`“${wording}” is not a count; write ${mend}`);
}

/** The numbers that a count allows; words, silence and “about” open both ends. */
export function boundsOf(count: Count): Bounds {
  switch (count.kind) {
    case 'exact':
      return { low: count.value, high: count.value };
    case 'at-least':
      return { low: count.value };
    case 'more-than':
      return { low: count.value + 1 };
    case 'at-most':
      return { high: count.value };
    case 'fewer-than':
      return { high: count.value - 1 };
    case 'range':
    case 'estimate':
      return { low: count.low, high: count.high };
    case 'none':
      return { low: 0, high: 0 };
    case 'about':
    case 'in-words':
    case 'unnumbered':
    case 'not-released':
      return {};
  }
}

/** The number to draw a mark at, the least of a range, the bound where there is but one; nothing where the words give no number. */
export function drawnValue(count: Count): number | undefined {
  switch (count.kind) {
    case 'exact':
    case 'at-least':
    case 'more-than':
    case 'about':
    case 'at-most':
    case 'fewer-than':
      return count.value;
    case 'range':
    case 'estimate':
      return count.low;
    case 'none':
      return 0;
    case 'in-words':
    case 'unnumbered':
    case 'not-released':
      return undefined;
  }
}

function readCount(wording: string): Count | undefined {
  if (wording === 'not released') return { kind: 'not-released', wording };
  if (wording === 'number not given') return { kind: 'unnumbered', wording };
  if (wording === 'none') return { kind: 'none', wording };
  if (isNumeral(wording)) return { kind: 'exact', value: numeral(wording), wording };
  if (isCountInWords(wording)) return { kind: 'in-words', wording };
  return readBound(wording) ?? parseEstimate(wording) ?? parseRange(wording);
}

/** A number with a bound to it; “at most 0” and “fewer than 1” are “none” in other words, and are refused. */
function readBound(wording: string): Count | undefined {
  for (const [form, kind] of HEDGES) {
    const number = form.exec(wording)?.[1];
    if (number === undefined || !isNumeral(number)) continue;
    const count: Count = { kind, value: numeral(number), wording };
    return (boundsOf(count).high ?? 1) < 1 ? undefined : count;
  }
  return undefined;
}

/** The low, best and high of a coder, as UCDP GED has them. */
function parseEstimate(wording: string): Count | undefined {
  const [, ends, likely] = /^(.+), most likely ([\d,]+)$/.exec(wording) ?? [];
  const range = ends === undefined ? undefined : parseRange(ends);
  if (range?.kind !== 'range' || !isNumeral(likely!)) return undefined;
  const { low, high } = range;
  const best = numeral(likely!);
  if (best < low || best > high)
    throw new RangeError(
      `“${wording}” has its most likely number outside its range; write the three as the source has them`,
    );
  return { kind: 'estimate', low, best, high, wording };
}

function parseRange(wording: string): Count | undefined {
  const form = /^([\d,]+) (?:to|or) ([\d,]+)$/.exec(wording);
  if (!form || !isNumeral(form[1]!) || !isNumeral(form[2]!)) return undefined;
  const [low, high] = [numeral(form[1]!), numeral(form[2]!)];
  if (low === high)
    throw new RangeError(`“${wording}” is a range of one number; write “${form[1]}”`);
  if (low > high)
    throw new RangeError(
      `“${wording}” is a range that does not rise; write the smaller number first`,
    );
  return { kind: 'range', low, high, wording };
}
