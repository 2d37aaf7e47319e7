import { NOUNS } from './figure-words.ts';

const OWN = "of (?:its|their|the|his|our)(?: own)?|\\p{Lu}[\\p{L}’'-]*";

/** Words between a number and what it counts, such as “of its own” or “Northern”; a form that takes it must heed capitals. */
export const LEAD = `(?:(?:more|other|${OWN})\\s+)*`;

/** “More” behind a number, which adds it to another. */
export const MORE = new RegExp(`^\\s*(?:(?:${OWN})\\s+)*more(?! than)(?![\\p{L}-])`, 'u');

/** Bounds that bind a figure even over a comma, a dash or a few words. */
const FAR =
  'up to|at least|at the very least|at most|at the very most|no more than|not more than|more than|no fewer than|' +
  'fewer than|less than|close to|upwards of|in excess of|a maximum of|a minimum of|as much as|as many as|as few as|' +
  'nearly|roughly|approximately|perhaps|maybe|probably|possibly|an estimated|a mere|not even';

/** Bounds that bind only what they stand right before; “over,” ends a fight and bounds nothing. */
const CLOSE =
  'over|under|above|below|beyond|only|just|merely|almost|about|around|some|not|minus|exactly|barely|hardly|well over|' +
  'twice|double|half|three times|times|(?:a|one|two) (?:third|quarter)s? of|half of|' +
  '(?:none|some|most) of the|each of|up to the';

const SAID =
  '(?:as |so )?(?:(?:it|they|he|she|the \\p{L}+) (?:said|says|stated|added|wrote|announced|claimed|reported)|' +
  'said (?:it|they|the \\p{L}+)|by (?:its|their) (?:own )?(?:account|count|word))';

/** “In the north, at least, …” and “on Sunday at least, …” bound a place and a time. */
const ALONE =
  '(?<![\\p{L}-]|, |(?<!\\p{L})(?:in|on|near|at|for|from|by) (?:the |its |their )?[\\p{L}-]+(?: [\\p{L}-]+)? )';

const GAP = '(?:[,—–]|-(?=\\s))';

const BEFORE = [
  `(?<![\\p{L}-])(${FAR}|${CLOSE})[”"’')\\]]*\\s*$`,
  `${ALONE}(${FAR})[”"’')\\]]*\\s*${GAP}\\s*$`,
  `${ALONE}(${FAR})[”"’')\\]]*\\s*${GAP}\\s*${SAID}\\s*${GAP}\\s*$`,
].map((form) => new RegExp(form, 'iu'));

const TAIL =
  'or more|or fewer|or less|or so|at least|at the very least|at most|and more(?! (?:dead|died|killed|wounded|injured|captured))|if not more';
const END =
  '(?=\\s*(?:[.,;:)\\]—–”"]|$|(?:had|have|has|was|were|died|dead|killed|wounded|injured|captured)(?!\\p{L})))';

const AFTER = [
  /^\s*(or more|or fewer|or less|or so|at least|at most|plus|dozen|hundred|thousand|million|per ?cent|%|\+|times)(?![\p{L}-])/iu,
  new RegExp(
    `^\\s*(?:${LEAD}(?:${NOUNS}|killed|wounded|injured|captured|dead))?\\s*[,(“"—–]*\\s*(${TAIL})(?! than)${END}`,
    'u',
  ),
];

/** A bound beside a figure, and how far it and what stands between reach. */
export interface BoundMet {
  bound: string;
  length: number;
}

export function boundBefore(before: string): BoundMet | undefined {
  return firstOf(BEFORE, before);
}

export function boundAfter(after: string): BoundMet | undefined {
  return firstOf(AFTER, after);
}

function firstOf(forms: readonly RegExp[], text: string): BoundMet | undefined {
  for (const form of forms) {
    const met = form.exec(text);
    if (met) return { bound: met[1]!, length: met[0].length };
  }
  return undefined;
}
