import { countSlip } from './count-slips.ts';
import { isCountInWords } from './count-words.ts';

/** A number as it was reported: the words are kept, and a bound is known only where they give one. */
export type Count = { wording: string } & (
  | { kind: 'exact'; value: number }
  | { kind: 'at-least'; value: number }
  | { kind: 'more-than'; value: number }
  | { kind: 'about'; value: number }
  | { kind: 'range'; low: number; high: number }
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

const HEDGES: readonly [RegExp, 'at-least' | 'more-than' | 'about'][] = [
  [/^at least (.+)$/, 'at-least'],
  [/^(?:more than|over) (.+)$/, 'more-than'],
  [/^(?:about|around|nearly|almost|some) (.+)$/, 'about'],
];

const EXPECTED =
  'a whole number (31), “at least 5”, “more than 100”, “over 370”, “about 200”, “nearly 400”, ' +
  '“10 to 12”, “not released” (withheld), “number not given” (some, but not how many), “none”, or words that count without a number (“several dozen”, “hundreds”, “a few”)';

/** Reads a count word for word; “number not given” says that there were some; words without a number stay words, and “31+” is refused. */
export function parseCount(text: string | number): Count {
  const wording = String(text).trim().replace(/\s+/g, ' ');
  if (wording === 'not released') return { kind: 'not-released', wording };
  if (wording === 'number not given') return { kind: 'unnumbered', wording };
  if (wording === 'none') return { kind: 'none', wording };
  if (isNumeral(wording)) return { kind: 'exact', value: numeral(wording), wording };
  for (const [form, kind] of HEDGES) {
    const value = form.exec(wording)?.[1];
    if (value !== undefined && isNumeral(value)) return { kind, value: numeral(value), wording };
  }
  return parseRange(wording) ?? parseWords(wording);
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
    case 'range':
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

/** The number to draw a mark at, or nothing where the words give no number. */
export function drawnValue(count: Count): number | undefined {
  switch (count.kind) {
    case 'exact':
    case 'at-least':
    case 'more-than':
    case 'about':
      return count.value;
    case 'range':
      return count.low;
    case 'none':
      return 0;
    case 'in-words':
    case 'unnumbered':
    case 'not-released':
      return undefined;
  }
}

function parseRange(wording: string): Count | undefined {
  const form = /^([\d,]+) (?:to|or) ([\d,]+)$/.exec(wording);
  if (!form || !isNumeral(form[1]!) || !isNumeral(form[2]!)) return undefined;
  const [low, high] = [numeral(form[1]!), numeral(form[2]!)];
  if (low >= high)
    throw new RangeError(
      `“${wording}” is a range that does not rise; write the smaller number first`,
    );
  return { kind: 'range', low, high, wording };
}

function parseWords(wording: string): Count {
  if (isCountInWords(wording)) return { kind: 'in-words', wording };
  throw new RangeError(`“${wording}” is not a count; write ${countSlip(wording) ?? EXPECTED}`);
}

function isNumeral(text: string): boolean {
  return /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/.test(text);
}

function numeral(text: string): number {
  return Number(text.replaceAll(',', ''));
}
