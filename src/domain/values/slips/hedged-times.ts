import type { Slip } from './advice.ts';
import { CLOCK, DAY, one, PART } from './when-pieces.ts';

/** What is said before an hour and not written, with the word to write. */
const HEDGES: readonly (readonly [said: string, written: string])[] = [
  ['(?:shortly |just )?before|no later than|not later than|until|till', 'by'],
  ['(?:at )?about|~|≈|c\\.|ca\\.?|circa|approx\\.?|approximately|roughly', 'about'],
  ['(?:at )?around', 'around'],
  ['(?:shortly |just |soon )?after|later than|past', 'after'],
  ['by', 'by'],
];

/** Slips of an hour or a day that has other words before it than ours. */
export const HEDGED = HEDGES.flatMap(([said, written]): Slip[] => [
  [
    new RegExp(`^(${DAY}),? (?:${said}) ?(${CLOCK})$`, 'i'),
    (day, hour) => one(`${written} ${day} ${hour}`),
  ],
  [
    new RegExp(`^(?:${said}) ?(${CLOCK})$`, 'i'),
    (hour) => `the day before the hour, as ${written} 2020-09-28 ${hour}`,
  ],
  [
    new RegExp(`^(?:${said}) ?(${DAY} ${CLOCK})$`, 'i'),
    (time) =>
      written === 'by'
        ? { write: [`by ${time}`, `about ${time}`], more: ', as the source has it' }
        : one(`${written} ${time}`),
  ],
  [
    new RegExp(`^(?:${said}) ?${DAY}(?: (?:${PART}))?$`, 'i'),
    () =>
      said === written || written !== 'by'
        ? `the day or its part alone; “${written}” needs a minute after it`
        : '“by” and the last minute that it can have been',
  ],
]);
