import { boundsOf, type Count } from './count.ts';

/** The least and the greatest number that a count can stand for; open above, the greatest is infinite. */
export interface Span {
  low: number;
  high: number;
}

/** How far “about” may be off, for comparing alone: a tenth. */
const ABOUT = 0.1;

/** What a count allows when it is compared with others; words, and what was withheld, allow no comparison. */
export function spanOf(count: Count): Span | undefined {
  if (count.kind === 'about')
    return { low: count.value * (1 - ABOUT), high: count.value * (1 + ABOUT) };
  const { low, high } = boundsOf(count);
  if (low === undefined && high === undefined) return undefined;
  return { low: low ?? 0, high: high ?? Infinity };
}

/** Whether a count is one that a span allows: its least number lies in it, or “about” comes near it. */
export function fits(count: Count, { low, high }: Span): boolean {
  const span = spanOf(count);
  if (!span) return false;
  if (count.kind === 'about') return span.high >= low && span.low <= high;
  return span.low >= low && span.low <= high;
}

/** “31”, “31 to 40”, “at least 31”. */
export function wordSpan({ low, high }: Span): string {
  const [least, most] = [Math.ceil(low), Math.floor(high)];
  if (most === Infinity) return `at least ${least}`;
  return least >= most ? String(least) : `${least} to ${most}`;
}
