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
    /^(?:up to|fewer than|less than|under|at most|no more than|<) ?\d/i,
    () => 'it into “note”; a count has no form for the most that it may be',
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
