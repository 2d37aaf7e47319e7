import { numbersIn } from '../figure-lint.ts';
import { NEAR } from '../words/near-words.ts';
import { valueOfNumber } from '../words/numeral-value.ts';

/** A number where it stands in a line. */
export interface Reading {
  number: string;
  value: number;
  /** The words up to it, and behind it. */
  before: string;
  after: string;
  /** The words behind it, up to the next number. */
  upToNext: string;
  /** The other end of its range, where it is an end of one. */
  low?: Reading;
  high?: Reading;
  isFirst: boolean;
}

/** The numbers of a line that are plain numbers, with what stands around each. */
export function readingsIn(line: string): Reading[] {
  const met = numbersIn(line);
  const readings = met.flatMap(({ at, number }, i): Reading[] => {
    const value = valueOfNumber(number);
    if (value === undefined) return [];
    const end = at + number.length;
    const before = line.slice(Math.max(0, at - NEAR), at).trimEnd();
    const after = line.slice(end, end + NEAR);
    const upToNext = after.slice(0, (met[i + 1]?.at ?? line.length) - end);
    return [{ number, value, before, after, upToNext, isFirst: i === 0 }];
  });
  return readings.map((one, i) => {
    const [last, next] = [readings[i - 1], readings[i + 1]];
    return {
      ...one,
      ...(last && isRange(last) && { low: last }),
      ...(next && isRange(one) && { high: next }),
    };
  });
}

function isRange({ before, upToNext, after }: Reading): boolean {
  if (upToNext.length === after.length) return false;
  const between = /(?<!\p{L})between$/iu.test(before) && /^\s*and\s*$/.test(upToNext);
  return between || /^(?:\s+(?:to|or)\s+|\s*[–-]\s*)$/.test(upToNext);
}
