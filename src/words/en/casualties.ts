import type { NoSum } from '../../domain/record/sums.ts';

/** The charts and tables of casualties. */
export const casualtyWords = {
  noSum: {
    claimants: 'different claimants count',
    definitions: 'they count different things',
    losers: 'the losses are of different sides',
    windows: 'their times overlap',
    totals: 'running totals contain one another',
    words: 'some are open or in words',
  } satisfies Record<NoSum, string>,
} as const;
