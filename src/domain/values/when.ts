import { whenSlip } from './when-slips.ts';

/** Minutes of the story's local civil time since 1970-01-01 00:00 there; zones are only named, never applied. */
export type Minute = number;

/** A stretch of time that a wording allows; no `from` means that only the latest moment is known. */
export interface TimeSpan {
  from?: Minute;
  to: Minute;
}

/** A time as exact as the source gave it, and never more exact. */
export type When =
  PlainWhen | { kind: 'range'; first: PlainWhen; last: PlainWhen; wording: string };

/** A time that is no range. */
export type PlainWhen = { wording: string } & (
  | { kind: 'minute'; at: Minute }
  | { kind: 'about'; at: Minute }
  | { kind: 'by'; at: Minute }
  | { kind: 'part'; day: Minute; part: PartOfDay }
  | { kind: 'day'; day: Minute }
);

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** How far on either side a time said to be “about” an hour may lie; the convention is ours. */
export const ABOUT = 30;

/** The hours that we let each part of the day mean, in minutes from its midnight; the convention is ours. */
export const PARTS_OF_DAY = {
  overnight: { from: -3 * HOUR, to: 6 * HOUR },
  morning: { from: 6 * HOUR, to: 12 * HOUR },
  midday: { from: 11 * HOUR, to: 14 * HOUR },
  afternoon: { from: 12 * HOUR, to: 18 * HOUR },
  evening: { from: 18 * HOUR, to: DAY },
} as const;

export type PartOfDay = keyof typeof PARTS_OF_DAY;

const EXPECTED =
  'a date (2020-09-28), a date with a part of the day (overnight, morning, midday, afternoon, ' +
  'evening), a minute (2020-09-28 09:48), “by” or “about” and a minute, or two of these joined by “to”';

/**
 * Reads a time as editors write it: `2020-09-28 09:48`, `by 2020-09-28 09:48`, `about …`,
 * `2020-09-27 morning`, `2020-09-27`, or two of the plain forms joined by `to`.
 */
export function parseWhen(text: string): When {
  const wording = text.trim().replace(/\s+/g, ' ');
  const ends = wording.split(' to ');
  if (ends.length === 2) return parseRange(wording, ends[0]!, ends[1]!);
  const form = /^(?:(by|about) )?(\S+)(?: (\S+))?$/.exec(wording);
  if (!form) throw unreadable(wording);
  const [, hedge, date, rest] = form;
  const day = parseDay(date!, wording);
  if (hedge) return { kind: hedge as 'by' | 'about', at: day + parseClock(rest, wording), wording };
  if (rest === undefined) return { kind: 'day', day, wording };
  if (Object.hasOwn(PARTS_OF_DAY, rest))
    return { kind: 'part', day, part: rest as PartOfDay, wording };
  return { kind: 'minute', at: day + parseClock(rest, wording), wording };
}

/** Everything a wording allows: “by” has no beginning, “about” half an hour to either side. */
export function spanOf(when: When): TimeSpan {
  switch (when.kind) {
    case 'minute':
      return { from: when.at, to: when.at };
    case 'about':
      return { from: when.at - ABOUT, to: when.at + ABOUT };
    case 'by':
      return { to: when.at };
    case 'part':
      return {
        from: when.day + PARTS_OF_DAY[when.part].from,
        to: when.day + PARTS_OF_DAY[when.part].to,
      };
    case 'day':
      return { from: when.day, to: when.day + DAY };
    case 'range':
      return { ...spanOf(when.first), to: latest(when.last) };
  }
}

/** The moment from which a statement counts as made: the latest that its precision allows. */
export function latest(when: When): Minute {
  return spanOf(when).to;
}

/** The moment that sorts an event among others: the earliest that is allowed, else the latest. */
export function earliest(when: When): Minute {
  const span = spanOf(when);
  return span.from ?? span.to;
}

/** A day of the civil calendar as minutes, from `2020-09-27`; refuses days that do not exist. */
export function parseDay(text: string, wording = text): Minute {
  const form = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!form) throw unreadable(wording);
  const [year, month, day] = [Number(form[1]), Number(form[2]), Number(form[3])];
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`“${wording}” names a day that does not exist; write one of the calendar`);
  }
  if (year < 1900 || year > 2100)
    throw new RangeError(
      `“${wording}” lies outside the years 1900 to 2100; write the year that is meant`,
    );
  return midnight / 60_000;
}

/** The parts of a minute on the calendar and the clock; weekdays count from Sunday as 0. */
export function civil(at: Minute) {
  const date = new Date(at * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The midnight that begins the day of a minute. */
export function dayOf(at: Minute): Minute {
  return Math.floor(at / DAY) * DAY;
}

/** The minutes that a zone is ahead of UTC, from `+04:00`. */
export function offsetMinutes(offset: string): number {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours! * HOUR + minutes!);
}

/** `2020-09-28T0900`: the form in which an instant stands in an address. */
export function instantSlug(at: Minute): string {
  return isoLocal(at).replace(':', '');
}

/** `2020-09-28T09:00`, without a zone. */
export function isoLocal(at: Minute): string {
  return new Date(at * 60_000).toISOString().slice(0, 16);
}

function parseRange(wording: string, first: string, last: string): When {
  const from = parseWhen(first);
  const to = parseWhen(last);
  if (from.kind === 'range' || to.kind === 'range') throw unreadable(wording);
  // A day ends where the next begins, so “28 September to 27 September” meets itself.
  if (latest(to) < earliest(from) || (latest(to) === earliest(from) && earliest(to) < latest(to))) {
    throw new RangeError(`“${wording}” ends before it begins; write the earlier time first`);
  }
  return { kind: 'range', first: from, last: to, wording };
}

function parseClock(text: string | undefined, wording: string): number {
  const form = /^(\d\d):(\d\d)$/.exec(text ?? '');
  if (!form || Number(form[1]) > 23 || Number(form[2]) > 59) throw unreadable(wording);
  return Number(form[1]) * HOUR + Number(form[2]);
}

function unreadable(wording: string) {
  return new RangeError(`“${wording}” is not a time; write ${whenSlip(wording) ?? EXPECTED}`);
}
