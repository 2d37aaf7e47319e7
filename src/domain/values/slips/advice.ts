/** What would do: forms that the reader must take, with what is said of them, or a hint that names none. */
export type Advice = string | { write: readonly string[]; more?: string; bare?: true };

/** A slip that is made often, with what to write for it. */
export type Slip = readonly [form: RegExp, mend: (...parts: string[]) => Advice];

/** The advice of the first slip that fits and whose forms would all be taken. */
export function adviceIn(
  wording: string,
  slips: readonly Slip[],
  isRead: (form: string) => boolean,
): string | undefined {
  for (const [form, mend] of slips) {
    const match = form.exec(wording);
    if (!match) continue;
    const advice = mend(...match.slice(1));
    if (typeof advice === 'string') return advice;
    if (advice.write.every(isRead)) return wordAdvice(advice);
  }
  return undefined;
}

/** Whether a reader takes a form, for one that refuses by a RangeError. */
export function takes(read: (form: string) => unknown, form: string): boolean {
  try {
    return read(form) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function wordAdvice({ write, more = '', bare }: Exclude<Advice, string>): string {
  return `${write.map((form) => (bare ? form : `“${form}”`)).join(' or ')}${more}`;
}
