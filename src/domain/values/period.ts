import { DAY, parseDay, type Minute } from './when.ts';

/** A point of the calendar as exact as it is known: a decade or its beginning or end, a year, a month, a day. */
export interface CalendarPoint {
  /** The first year, where it is a decade. */
  year: number;
  month?: number;
  day?: number;
  decade?: 'whole' | 'early' | 'late';
}

/** When something was so, over days or years; for hours there is `When`. */
export type Period = { wording: string } & (
  | { kind: 'at'; at: CalendarPoint }
  | { kind: 'range'; first: CalendarPoint; last: CalendarPoint }
  | { kind: 'since'; first: CalendarPoint }
  | { kind: 'until'; last: CalendarPoint }
);

const EXPECTED =
  'a year (1988), a month (1994-05), a day (2020-11-10), a decade (1990s, early 1920s), two of these joined by “to”, ' +
  'or one of them after “since” or “until”';

/** Reads a period as editors write it: `1988`, `1994-05`, `early 1920s`, `1988 to 1994`, `since 1993`, `until 2020-09`. */
export function parsePeriod(text: string): Period {
  const wording = text.trim().replace(/\s+/g, ' ');
  const [, word, rest] = /^(since|until) (.+)$/.exec(wording) ?? [];
  if (word === 'since') return { kind: 'since', first: parsePoint(rest!, wording), wording };
  if (word === 'until') return { kind: 'until', last: parsePoint(rest!, wording), wording };
  const [first, last, ...more] = wording.split(' to ').map((part) => parsePoint(part, wording));
  if (more.length > 0) throw unreadable(wording);
  if (last === undefined) return { kind: 'at', at: first!, wording };
  if (beginOf(last) <= beginOf(first!) && endOf(last) <= endOf(first!))
    throw new RangeError(`“${wording}” does not go forward; write the earlier end first`);
  return { kind: 'range', first: first!, last, wording };
}

/** The first and the last minute of a period; an open end is absent. */
export function stretchOf(period: Period): { from?: Minute; to?: Minute } {
  switch (period.kind) {
    case 'at':
      return { from: beginOf(period.at), to: endOf(period.at) };
    case 'range':
      return { from: beginOf(period.first), to: endOf(period.last) };
    case 'since':
      return { from: beginOf(period.first) };
    case 'until':
      return { to: endOf(period.last) };
  }
}

/** The midnight that begins a point of the calendar. */
export function beginOf({ year, month = 1, day = 1, decade }: CalendarPoint): Minute {
  return midnight(decade === 'late' ? year + 6 : year, month, day);
}

/** The midnight that ends it; an “early” decade is its first four years, a “late” one its last four. */
export function endOf({ year, month, day, decade }: CalendarPoint): Minute {
  if (decade !== undefined) return midnight(year + (decade === 'early' ? 4 : 10), 1, 1);
  if (month === undefined) return midnight(year + 1, 1, 1);
  if (day === undefined)
    return month === 12 ? midnight(year + 1, 1, 1) : midnight(year, month + 1, 1);
  return midnight(year, month, day) + DAY;
}

function midnight(year: number, month: number, day: number): Minute {
  return Date.UTC(year, month - 1, day) / 60_000;
}

function parsePoint(text: string, wording: string): CalendarPoint {
  const [, part, tens] = /^(?:(early|late) )?((?:19|20)\d)0s$/.exec(text) ?? [];
  if (tens !== undefined)
    return { year: Number(tens) * 10, decade: (part as 'early' | 'late' | undefined) ?? 'whole' };
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) throw unreadable(wording);
  parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`, wording);
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function unreadable(wording: string) {
  return new RangeError(`“${wording}” is not a period; write ${EXPECTED}`);
}
