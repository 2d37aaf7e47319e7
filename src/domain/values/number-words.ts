const UNITS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORDS = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.toReversed().join('|')})`;
const HUNDREDS = `(?:(?:an?|${SMALL})[- ]hundred(?:(?:,| and)? ${SMALL})?)`;
const UP_TO_THOUSAND = `(?:${HUNDREDS}|${SMALL})`;

/** A number in words, up to the thousands, as it stands inside a text; “several hundred” is none. */
export const NUMBER_IN_WORDS = `(?:(?:an?|${UP_TO_THOUSAND})[- ]thousand(?:(?:,| and)? ${UP_TO_THOUSAND})?|${UP_TO_THOUSAND})`;

const WHOLE = new RegExp(`^${NUMBER_IN_WORDS}$`, 'i');

/** The number that words say, up to the thousands; vague words say none. */
export function valueOf(words: string): number | undefined {
  if (!WHOLE.test(words)) return undefined;
  let [sum, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'thousand') [sum, part] = [sum + (part || 1) * 1000, 0];
    else part += WORDS.get(word) ?? 0;
  }
  return sum + part;
}

const ANY = new RegExp(
  `(?<![\\p{L}-])(?!(?:one|an?) of\\b)${NUMBER_IN_WORDS}(?![\\p{L}-]| dozens?\\b)`,
  'giu',
);

/** “two or three hundred”: whether the hundred is that of both numbers is not for us to say. */
const SHARED = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\d+|${SMALL}) ?(?:to|or|and|–|/) ?(?:\\d+|${SMALL})[- ](?:hundred|thousand)`,
  'iu',
);

/** A text with its numbers in words put into numerals; “two dozen” and “two or three hundred” stay. */
export function inNumerals(text: string): string {
  return SHARED.test(text) ? text : text.replace(ANY, (words) => String(valueOf(words)));
}

/** Whether a text is a whole number, with or without its commas. */
export function isNumeral(text: string): boolean {
  return /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/.test(text);
}

/** The number of such a text. */
export function numeral(text: string): number {
  return Number(text.replaceAll(',', ''));
}
