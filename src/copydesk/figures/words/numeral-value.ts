import { valueOf } from '../../../domain/values/number-words.ts';

/** The number that a numeral of any script or a word says; nothing for what is vague. */
export function valueOfNumber(number: string): number | undefined {
  const digits = inAsciiDigits(number);
  return /^\d[\d,]*$/.test(digits) ? Number(digits.replaceAll(',', '')) : valueOf(number);
}

function inAsciiDigits(number: string): string {
  return number.normalize('NFKC').replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
}

/** Unicode has the ten digits of every script in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
