const UNITS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number that a word says, up to ninety-nine; vague words say none. */
export function valueOf(word: string): number | undefined {
  const [ten, unit, ...more] = word.toLowerCase().split('-');
  if (more.length > 0) return undefined;
  const tens = TENS.indexOf(ten!);
  const value = UNITS.indexOf(unit ?? ten!) + 1;
  if (tens < 0) return unit === undefined && value > 0 ? value : undefined;
  if (unit === undefined) return (tens + 2) * 10;
  return value > 0 && value < 10 ? (tens + 2) * 10 + value : undefined;
}
