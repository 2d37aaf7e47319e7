import type { Count } from '../../../domain/values/count.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count for a table or a headline figure: digits, with the words of its hedge. */
export function noteCount(count: Count): string {
  return count.kind === 'exact' ? digits(count.value) : count.wording;
}

/** A count in running prose: exact numbers under ten as words, all else as reported. */
export function sayCount(count: Count): string {
  return count.kind === 'exact' ? (SMALL[count.value] ?? digits(count.value)) : count.wording;
}

function digits(value: number): string {
  return value.toLocaleString('en-GB');
}
