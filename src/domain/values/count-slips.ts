const DIGITS = String.raw`\d[\d,]*`;

/** Slips that are made often in a count, each with what to write. */
const SLIPS: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^[“”"'‘’](.+)[“”"'‘’]$/, (inner) => `${inner}, without quotation marks`],
  [
    new RegExp(`^(${DIGITS}) ?\\+$|^> ?(${DIGITS})$|^(${DIGITS}) or more$`),
    (a, b, c) => `“at least ${a ?? b ?? c}” or “more than ${a ?? b ?? c}”, as the source has it`,
  ],
  [
    new RegExp(`^(?:~|≈|c\\.|ca\\.?|circa|approx\\.?|approximately|roughly) ?(${DIGITS})$`, 'i'),
    (number) => `“about ${number}”`,
  ],
  [
    new RegExp(`^(?:between )?(${DIGITS}) ?(?:-|–|—|and|\\.\\.|/) ?(${DIGITS})$`, 'i'),
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
    /^(?:n\/?a|unknown|not known|tbc|tbd|\?+|-+|–|—|x+)$/i,
    () => '“not released” if it was withheld, or take the field out',
  ],
  [/^(\d{1,3})[ .’'](\d{3})$/, (thousands, rest) => `${thousands},${rest} or ${thousands}${rest}`],
  [/^\d+(?:[.,]\d+)?(?:k|m| ?(?:thousand|million))$/i, () => 'the number in full, as 1,200'],
  [
    new RegExp(`^(${DIGITS})[ (?].*$`),
    (number) => `${number} alone; the field says what is counted, and doubts go into “note”`,
  ],
];

/** What to write for a count that cannot be read, where that is plain. */
export function countSlip(wording: string): string | undefined {
  if (/^(?:not released|none)$/i.test(wording))
    return `“${wording.toLowerCase()}” in small letters`;
  for (const [form, mend] of SLIPS) {
    const match = form.exec(wording);
    if (match) return mend(...match.slice(1));
  }
  return undefined;
}
