/** Whether a text is a whole number, with or without its commas. */
export function isNumeral(text: string): boolean {
  return /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/.test(text);
}

/** The number of such a text. */
export function numeral(text: string): number {
  return Number(text.replaceAll(',', ''));
}
