import { expect, test } from 'vitest';
import { faultsIn, type Edit } from './desk.ts';

/** What the editor did, in which file, and all that the check says of it; its own file is left out of the text. */
export type Row = readonly [
  did: string,
  path: string,
  edit: Edit,
  told: string | readonly string[],
];

/** A table of mistakes, each with the exact lines that the check prints. */
export function eachIsTold(rows: readonly Row[]): void {
  test.each(rows)('the editor who %s is told where, and what to do', (_, path, edit, told) => {
    const lines = typeof told === 'string' ? [`${path}:${told}`] : told;
    expect(faultsIn(path, edit).split('\n')).toEqual(lines);
  });
}
