import { adviceIn, type Advice, type Slip } from './advice.ts';
import { HEDGED } from './hedged-times.ts';
import { JOINED } from './joined-times.ts';
import { OF_PARTS } from './parts-said.ts';
import { CLOCK, DAY, one, PART } from './when-pieces.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];
const HEDGE = 'by|about|around|after';

/** Slips that are made often in a time, each with what to write. */
const SLIPS: readonly Slip[] = [
  [/^[“”"'‘’](.+)[“”"'‘’]$/, (inner) => ({ write: [inner!], more: ', without quotation marks' })],
  ...JOINED,
  [/(?:UTC|GMT|Z|[+-]\d\d:?\d\d|\d [A-Z]{3,5})$/, () => 'the story’s local time, without a zone'],
  [new RegExp(`^((?:${HEDGE}) )?(${DAY})(?:,? |T)24[:.]00$`), () => '00:00 of the next day'],
  [
    new RegExp(`^((?:${HEDGE}) )?(${DAY})(?:, ?| |T)(?:at )?(\\d?\\d)[:.h](\\d\\d)(?::\\d\\d)?$`),
    (hedge = '', day, hour, minute) => clock(hedge, day!, hour!, minute!),
  ],
  [
    new RegExp(`^(?:(?:${HEDGE}) )?${DAY} \\d?\\d(?:[:.]\\d\\d?)?(?: ?[ap]\\.?m\\.?)?$`, 'i'),
    () => 'the hour and minute of a day of 24 hours, as 09:48',
  ],
  ...OF_PARTS,
  ...HEDGED,
  [new RegExp(`^(${DAY}) (?:since|from) (${CLOCK})$`, 'i'), (day, hour) => later(`${day} ${hour}`)],
  [new RegExp(`^(?:since|from) (${DAY} ${CLOCK})$`, 'i'), (time) => later(time!)],
  [
    new RegExp(`^(?:since|from) ?${DAY}(?: (?:${PART}))?$`, 'i'),
    () => 'the day or its part alone; “after” needs a minute after it',
  ],
  [/^(\d\d:\d\d)$/, (hour) => `the day before the hour, as 2020-09-28 ${hour}`],
  [/^(\d{4})[-./](\d\d?)[-./](\d\d?)$/, (year, month, day) => one(dashed(year!, month!, day!))],
  [
    new RegExp(
      `^((?:${HEDGE}) )?(\\d\\d?)(?:st|nd|rd|th)? (?:of )?(\\p{L}+)\\.? (\\d{4})(.*)$`,
      'u',
    ),
    (hedge = '', day, month, year, rest) => one(`${hedge}${written(year!, month!, day!)}${rest}`),
  ],
  [
    new RegExp(`^((?:${HEDGE}) )?(\\p{L}+)\\.? (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})(.*)$`, 'u'),
    (hedge = '', month, day, year, rest) => one(`${hedge}${written(year!, month!, day!)}${rest}`),
  ],
  [
    /\d[./]\d\d|^(?:(?:by|about|around|after) )?(?:\d+ [A-Z]\p{L}+|[A-Z]\p{L}+ \d)|^(?:today|tomorrow|\p{L}+day)\b/u,
    () => 'the day as year, month and day, as 2020-09-28',
  ],
];

/** What to write for a time that cannot be read, where that is plain; never a time that is refused. */
export function whenSlip(wording: string, isRead: (form: string) => boolean): string | undefined {
  return adviceIn(wording, SLIPS, isRead);
}

function later(time: string): Advice {
  return {
    write: [`after ${time}`],
    more: ' if it was later on that day, else the day or its part',
  };
}

function clock(hedge: string, day: string, hour: string, minute: string): Advice {
  return Number(hour) < 24 && Number(minute) < 60
    ? one(`${hedge}${day} ${hour.padStart(2, '0')}:${minute}`)
    : 'an hour from 00 to 23 and a minute from 00 to 59';
}

function written(year: string, month: string, day: string): string {
  const short = month.toLowerCase().slice(0, 3);
  const index = MONTHS.findIndex((name) => name.startsWith(short));
  return dashed(year, index < 0 ? 'MM' : String(index + 1), day);
}

function dashed(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
