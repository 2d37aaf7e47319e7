import type { Slip } from './advice.ts';
import { CLOCK, DAY, one, PART } from './when-pieces.ts';

const TO = '(?:to|and|until|till|-|–|—)';

/** Slips of stretches, and of days joined by other words than ours. */
export const JOINED: readonly Slip[] = [
  [
    new RegExp(`${DAY}.*${DAY}.*${DAY}| or .* (?:or|to) | to .* or `),
    () => 'a stretch from the first of these to the last, with “to”',
  ],
  [
    new RegExp(
      `^(?:from |between )?(${DAY}),? (?:from |between )?(${CLOCK}|${PART}) ?${TO} ?(${CLOCK}|${PART})$`,
      'i',
    ),
    (day, first, last) => one(`${day} ${first} to ${day} ${last}`),
  ],
  [
    new RegExp(`^${DAY},? ${CLOCK} ?- ?${CLOCK}$`),
    () =>
      'the day before each of the hours, joined with “to”, or, if the second is a zone, leave it out',
  ],
  [
    new RegExp(`^(?:from |between )?${CLOCK} ?${TO} ?${CLOCK}$`, 'i'),
    () => 'the day before each of the hours, joined with “to”',
  ],
  [
    new RegExp(`^(?:from |between )?(${DAY}(?: \\S+)?) ?${TO} ?(${DAY}(?: \\S+)?)$`, 'i'),
    (first, last) => one(`${first} to ${last}`),
  ],
  [
    new RegExp(`^(?:on )?(?:either )?(${DAY}) (?:or|/) (?:on )?(${DAY})$`),
    (first, last) => one(`${first} or ${last}`),
  ],
  [
    / or /,
    () =>
      'one of two days, as 2020-09-27 or 2020-09-28; of one day, a stretch that holds both hours, with “to”',
  ],
];
