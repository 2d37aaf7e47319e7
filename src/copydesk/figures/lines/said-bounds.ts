import type { Count } from '../../../domain/values/count.ts';
import { boundAfter } from '../words/bound-words.ts';
import type { Reading } from './line-numbers.ts';

/** How the words around a number bound it; “twice 7” and “7 million” are other numbers altogether. */
type Hedge = 'exact' | 'multiple' | 'at-least' | 'more-than' | 'about' | 'at-most' | 'fewer-than';

/** Words before a number, with the kind of count that they make of it; “no more than” goes before “more than”. */
const BEFORE: readonly [Hedge, RegExp][] = [
  ['at-most', endsWith('(?:no|not) more than|up to|at (?:the )?most|a maximum of|as many as')],
  ['at-least', endsWith('(?:no|not) (?:fewer|less) than|at (?:the very )?least|a minimum of')],
  ['more-than', endsWith('more than|over|upwards of|in excess of|above|beyond')],
  ['fewer-than', endsWith('fewer than|less than|under|below')],
  ['about', endsWith('about|around|nearly|almost|some|roughly|approximately|close to')],
  ['multiple', endsWith('twice|double|times|(?:half|thirds?|quarters?) of')],
  ['about', endsWith('an estimated|perhaps|maybe|probably|possibly')],
];

const AFTER: readonly [Hedge, RegExp][] = [
  ['at-least', /more|least|plus|\+/],
  ['at-most', /fewer|less|at most/],
  ['about', /^or so$/],
  ['multiple', /dozen|hundred|thousand|million|times/],
];

function endsWith(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})$`, 'iu');
}

/** “Control over 6 villages” and “the report about 6 villages” bound nothing; whether “fire over 6 villages” does nobody can tell. */
const PLACE_WORD = /(?<![\p{L}-])(?:about|around|over|under|above|below|beyond)$/iu;
const PLACES =
  /^\s*(?:\p{L}+\s+){0,2}(?:villages?|towns?|settlements?|heights?|hills?|posts?|positions?|districts?|cit(?:y|ies)|regions?|bridges?|crossings?)(?!\p{L})/iu;

/** Whether the words around a number make of it what its figure is. */
export function doesAgree(count: Count, reading: Reading): boolean {
  const { value, before, after, low, high } = reading;
  if (PLACE_WORD.test(before) && PLACES.test(after)) return true;
  const isEnd = low !== undefined || high !== undefined;
  const isRise = isEnd && /(?<!\p{L})from$/iu.test(low === undefined ? before : low.before);
  switch (count.kind) {
    case 'range':
      return isRangeOf(count, reading);
    case 'estimate':
      return (
        isRangeOf(count, reading) ||
        (value === count.best && /(?:likely|probably|best estimate:?)$/iu.test(before))
      );
    case 'in-words':
    case 'unnumbered':
    case 'not-released':
    case 'none':
      return true;
    default:
      return (!isEnd || isRise) && hedgeOf(before, after) === count.kind;
  }
}

function isRangeOf(count: { low: number; high: number }, { value, low, high }: Reading): boolean {
  return (
    (low?.value === count.low && value === count.high) ||
    (high?.value === count.high && value === count.low)
  );
}

function hedgeOf(before: string, after: string): Hedge {
  return hedgeBefore(before)?.[0] ?? hedgeBehind(after) ?? 'exact';
}

function hedgeBefore(before: string): [Hedge, words: string] | undefined {
  for (const [kind, form] of BEFORE) {
    const met = form.exec(before)?.[0];
    if (met !== undefined) return [kind, met];
  }
  return undefined;
}

function hedgeBehind(after: string): Hedge | undefined {
  const bound = boundAfter(after)?.bound;
  return bound === undefined ? undefined : AFTER.find(([, form]) => form.test(bound))?.[0];
}

/** A number with the bound that it stands with. */
export function phraseOf({ number, before, after, upToNext, low, high }: Reading): string {
  if (low) return `${low.number}${low.upToNext}${number}`;
  if (high) return `${number}${upToNext}${high.number}`;
  const bound = hedgeBefore(before)?.[1];
  const behind = after.slice(0, boundAfter(after)?.length ?? 0);
  return bound === undefined ? `${number}${behind}` : `${bound} ${number}`;
}
