const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];
const DAY = String.raw`\d{4}-\d\d-\d\d`;
const PART = 'overnight|morning|midday|noon|afternoon|evening';

/** Parts of the day that are said and not written, with the one to write. */
const PARTS: Readonly<Record<string, string>> = {
  lunchtime: 'midday',
  night: 'evening” or, of the night to that day, “overnight',
  midnight: 'overnight',
  dawn: 'morning” or “overnight',
  dusk: 'evening',
};

type Slip = readonly [form: RegExp, mend: (...parts: string[]) => string];

/** Slips that are made often in a time, each with what to write. */
const SLIPS: readonly Slip[] = [
  [/^[“”"'‘’](.+)[“”"'‘’]$/, (inner) => `${inner}, without quotation marks`],
  [/(?:UTC|GMT|Z|[+-]\d\d:?\d\d|\d [A-Z]{3,5})$/, () => 'the story’s local time, without a zone'],
  [new RegExp(`^((?:by|about) )?(${DAY})(?:,? |T)24[:.]00$`), () => '00:00 of the next day'],
  [
    new RegExp(`^((?:by|about) )?(${DAY})(?:, ?| |T)(\\d?\\d)[:.h](\\d\\d)(?::\\d\\d)?$`),
    (hedge = '', day, hour, minute) => clock(hedge, day!, hour!, minute!),
  ],
  [
    new RegExp(`^(?:(?:by|about) )?${DAY} \\d?\\d(?:[:.]\\d\\d?)?(?: ?[ap]\\.?m\\.?)?$`, 'i'),
    () => 'the hour and minute of a day of 24 hours, as 09:48',
  ],
  [
    new RegExp(`^(${DAY}) (by|about|around|after) (\\d\\d:\\d\\d)$`, 'i'),
    (day, hedge, hour) => `${hedge!.toLowerCase()} ${day} ${hour}`,
  ],
  [
    new RegExp(
      `^(${DAY}) (?:the |in the )?(?:early|small)[ -](?:hours|hrs)(?: of the morning)?$`,
      'i',
    ),
    (day) => `${day} early hours`,
  ],
  [new RegExp(`^(${DAY}) (?:at )noon$`, 'i'), (day) => `${day} noon`],
  [
    new RegExp(`^(?:on )?(?:either )?(${DAY}) (?:or|/) (?:on )?(${DAY})$`),
    (first, last) => `${first} or ${last}`,
  ],
  [
    / or /,
    () =>
      'one of two days, as 2020-09-27 or 2020-09-28; of one day, a stretch that holds both hours, with “to”',
  ],
  [
    new RegExp(`^(${DAY}) (?:(?:early|late|mid)[ -])?(${PART})$`, 'i'),
    (day, part) => `${day} ${part!.toLowerCase()}`,
  ],
  [
    new RegExp(`^${DAY} (?:at )?(${Object.keys(PARTS).join('|')})$`, 'i'),
    (part) => `“${PARTS[part!.toLowerCase()]}”`,
  ],
  [
    new RegExp(`^(by|about|around|after) ${DAY}(?: (?:${PART}))?$`),
    (hedge) => `the day or its part alone; “${hedge}” needs a minute after it`,
  ],
  [/^(?:before|until|~) ?(.+)$/, (rest) => `“by ${rest}” or “about ${rest}”, as the source has it`],
  [
    /^(?:since|from) ?(.+)$/,
    (rest) => `“after ${rest}” if it was later on that day, else the day or its part`,
  ],
  [
    new RegExp(`^(${DAY}(?: \\S+)?) ?(?:-|–|—) ?(${DAY}(?: \\S+)?)$`),
    (first, last) => `${first} to ${last}`,
  ],
  [
    new RegExp(`^(${DAY}) (\\d\\d:\\d\\d)(?: to |-|–)(\\d\\d:\\d\\d)$`),
    (day, first, last) => `${day} ${first} to ${day} ${last}`,
  ],
  [/^(\d\d:\d\d)$/, (hour) => `the day before the hour, as 2020-09-28 ${hour}`],
  [/^(\d{4})[-./](\d\d?)[-./](\d\d?)$/, (year, month, day) => dashed(year!, month!, day!)],
  [
    /^(?:(?:by|about) )?(\d\d?)(?:st|nd|rd|th)? (?:of )?(\p{L}+)\.? (\d{4})(.*)$/u,
    (day, month, year, rest) => `${written(year!, month!, day!)}${rest}`,
  ],
  [
    /^(?:(?:by|about) )?(\p{L}+)\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})(.*)$/u,
    (month, day, year, rest) => `${written(year!, month!, day!)}${rest}`,
  ],
  [
    /\d[./]\d\d|^\d+ [A-Z]\p{L}+|^[A-Z]\p{L}+ \d|^(?:today|tomorrow|\p{L}+day)\b/u,
    () => 'the day as year, month and day, as 2020-09-28',
  ],
];

/** What to write for a time that cannot be read, where that is plain. */
export function whenSlip(wording: string): string | undefined {
  for (const [form, mend] of SLIPS) {
    const match = form.exec(wording);
    if (match) return mend(...match.slice(1));
  }
  return undefined;
}

function clock(hedge: string, day: string, hour: string, minute: string): string {
  return Number(hour) < 24 && Number(minute) < 60
    ? `${hedge}${day} ${hour.padStart(2, '0')}:${minute}`
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
