import { inNumerals } from './number-words.ts';

const DIGITS = String.raw`\d[\d,]*`;
const HEDGE = 'at least|more than|over|about|around|nearly|almost|some';
const WHAT =
  'people|persons|men|women|children|soldiers|servicemen|troops|fighters|civilians|members|bodies|' +
  'killed|dead|deaths|wounded|injured|casualties|missing|captured|prisoners|tanks|drones|helicopters|vehicles';
const ALONE = 'alone; the field says what is counted, and doubts go into “note”';

/** Slips that are made often in a count, each with what to write. */
const SLIPS: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^[“”"'‘’](.+)[“”"'‘’]$/, (inner) => `${inner}, without quotation marks`],
  [
    new RegExp(`^(${DIGITS}) ?\\+$|^> ?(${DIGITS})$|^(${DIGITS}) (?:or|and) more$`),
    (a, b, c) => `“at least ${a ?? b ?? c}” or “more than ${a ?? b ?? c}”, as the source has it`,
  ],
  [
    new RegExp(`^(?:~|≈|c\\.|ca\\.?|circa|approx\\.?|approximately|roughly) ?(${DIGITS})$`, 'i'),
    (number) => `“about ${number}”`,
  ],
  [
    new RegExp(
      `^(?:between )?(${DIGITS}) ?(?:-|–|—|and|\\.\\.|/) ?(${DIGITS})(?: (?:${WHAT}))?$`,
      'i',
    ),
    (low, high) => `“${low} to ${high}”`,
  ],
  [
    new RegExp(`^(?:≤|<=) ?(${DIGITS})$|^(${DIGITS}) (?:at (?:the )?most|or (?:fewer|less))$`),
    (a, b) => `“at most ${a ?? b}” or “up to ${a ?? b}”, as the source has it`,
  ],
  [new RegExp(`^< ?(${DIGITS})$|^below (${DIGITS})$`), (a, b) => `“fewer than ${a ?? b}”`],
  [new RegExp(`^(?:maximum|max\\.?) (${DIGITS})$`, 'i'), (number) => `“at most ${number}”`],
  [
    /^(up to|at most|no more than|not more than|fewer than|less than|under) \p{L}/u,
    (bound) => `the number after “${bound}” in digits, as “${bound} 7”`,
  ],
  [
    new RegExp(
      `^(${DIGITS}) ?(?:-|–|to) ?(${DIGITS}) ?[,;(] ?(?:best|best estimate|likely|probably|most probably)[: ] ?(${DIGITS})\\)?$`,
      'i',
    ),
    (low, high, best) => `“${low} to ${high}, most likely ${best}”`,
  ],
  [
    /^(?:n\/?a|un[a-z]{2,4}wn|not known|tbc|tbd|\?+|-+|–|—|x+)$/i,
    () => '“not released” if it was withheld, or take the field out',
  ],
  [/^(?:zero|nil|no|nobody|no one|none at all)$/i, () => '“none”, if the claimant says so'],
  [/^(?:0|[1-9]\d*)\.0{1,2}$/, () => 'the whole number without a point'],
  [/^(\d{1,3})[ .’'](\d{3})$/, (thousands, rest) => `${thousands},${rest} or ${thousands}${rest}`],
  [
    new RegExp(`^(${HEDGE}) (\\d{1,3})[ .’'](\\d{3})$`),
    (hedge, thousands, rest) => `“${hedge} ${thousands},${rest}”`,
  ],
  [/^0\d/, () => 'the number without a 0 before it'],
  [/^\d+(?:[.,]\d+)?(?:k|m| ?(?:thousand|million))$/i, () => 'the number in full, as 1,200'],
  [new RegExp(`^(${DIGITS} (?:to|or) ${DIGITS}) (?:${WHAT})$`), (range) => `“${range}” ${ALONE}`],
  [new RegExp(`^((?:${HEDGE}) ${DIGITS}) (?:${WHAT})$`), (bound) => `“${bound}” ${ALONE}`],
  [
    new RegExp(
      `^(${DIGITS})(?: ?\\?| ?\\((?:of |including |among )?[^()\\d]*\\)| ?\\((?:of|including|among) [^()]*\\)| (?:${WHAT}))$`,
    ),
    (number) => `${number} ${ALONE}`,
  ],
];

/** What to write for a count that cannot be read, where that is plain; never another number. */
export function countSlip(wording: string): string | undefined {
  if (/^(?:not released|number not given|none)$/i.test(wording))
    return `“${wording.toLowerCase()}” in small letters`;
  const numerals = inNumerals(wording);
  const slip = slipIn(numerals);
  if (slip !== undefined) return slip;
  if (numerals !== wording) return `“${numerals}”, with the number in numerals`;
  return undefined;
}

function slipIn(wording: string): string | undefined {
  for (const [form, mend] of SLIPS) {
    const match = form.exec(wording);
    if (match) return mend(...match.slice(1));
  }
  return undefined;
}
