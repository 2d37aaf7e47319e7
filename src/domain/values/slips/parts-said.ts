import type { Slip } from './advice.ts';
import { DAY, one, PART } from './when-pieces.ts';

/** Parts of the day that are said and not written, with the one to write. */
const PARTS: readonly (readonly [said: string, written: string])[] = [
  ['lunchtime', '“midday”'],
  ['night', '“evening” or, of the night to that day, “overnight”'],
  ['pre-?dawn', '“early hours” or “overnight”, as the source has it'],
  ['dawn', '“morning” or “overnight”'],
  ['dusk', '“evening”'],
];

/** Slips of a part of the day. */
export const OF_PARTS: readonly Slip[] = [
  [
    new RegExp(`^(?:${DAY},? )?(?:at )?midnight(?: (?:of|on) ${DAY})?$`, 'i'),
    () => '00:00 of the day that begins then, or the day with “overnight”, as the source has it',
  ],
  [/\bmidnight\b/i, () => 'midnight as 00:00 of the day that begins then'],
  [
    new RegExp(
      `^(${DAY}) (?:the |in the )?(?:early|small)[ -](?:hours|hrs)(?: of the morning)?$`,
      'i',
    ),
    (day) => one(`${day} early hours`),
  ],
  [
    new RegExp(`^(?:in |on )?(?:the )?(?:early|small)[ -](?:hours|hrs) (?:of|on) (${DAY})$`, 'i'),
    (day) => one(`${day} early hours`),
  ],
  [
    new RegExp(`^(?:in |on |at )?(?:the )?(${PART}) (?:of|on) (${DAY})$`, 'i'),
    (part, day) => one(`${day} ${part!.toLowerCase()}`),
  ],
  [new RegExp(`^(${DAY}) (?:at )noon$`, 'i'), (day) => one(`${day} noon`)],
  [
    new RegExp(`^(${DAY}) (?:(?:early|late|mid)[ -])?(${PART})$`, 'i'),
    (day, part) => one(`${day} ${part!.toLowerCase()}`),
  ],
  ...PARTS.map(([said, written]): Slip => [
    new RegExp(
      `^(?:${DAY} )?(?:at |in |before )?(?:the )?${said}(?: hours)?(?: (?:of|on) ${DAY})?$`,
      'i',
    ),
    () => written,
  ]),
];
