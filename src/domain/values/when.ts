import { parseClock, refuseDays, unreadable } from './clock-text.ts';
import { PARTS_OF_DAY, type PartOfDay } from './parts-of-day.ts';

/** Minutes of the story's local civil time since 1970-01-01 00:00 there; zones are only named, never applied. */
export type Minute = number;

/** A stretch of time that a wording allows; no `from` means that only the latest moment is known. */
export interface TimeSpan {
  from?: Minute;
  to: Minute;
}

/** A time as exact as the source gave it, and never more exact. */
export type When =
  | PlainWhen
  | { kind: 'range'; first: PlainWhen; last: PlainWhen; wording: string }
  | { kind: 'either'; first: PlainWhen; last: PlainWhen; wording: string };

/** A time that is neither a range nor one of two days. */
export type PlainWhen = { wording: string } & (
  | { kind: 'minute'; at: Minute }
  | { kind: 'about'; at: Minute }
  | { kind: 'by'; at: Minute }
  | { kind: 'after'; at: Minute }
  | { kind: 'part'; day: Minute; part: PartOfDay }
  | { kind: 'day'; day: Minute }
);

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** How far on either side a time said to be “about” an hour may lie; the convention is ours. */
export const ABOUT = 30;

/**
 * Reads a time as editors write it: `2020-09-28 09:48`, `by 2020-09-28 09:48`, `about …`, `after …`,
 * `2020-09-27 morning`, `2020-09-27`, two of the plain forms joined by `to`, or two days joined by `or`.
 */
export function parseWhen(text: string): When {
  const wording = text.trim().replace(/\s+/g, ' ');
  const ends = wording.split(' to ');
  if (ends.length === 2) return parseRange(wording, ends[0]!, ends[1]!);
  const [, one, other] = /^(\d\S+) or (\d\S+)$/.exec(wording) ?? [];
  if (other !== undefined) return parseEither(wording, dayAt(one!, wording), dayAt(other, wording));
  const form = /^(?:(by|about|around|after) )?(\S+)(?: (\S+|early hours))?$/.exec(wording);
  if (!form) throw unreadable(wording, parseWhen);
  const [, hedge, date, rest] = form;
  const day = parseDay(date!, wording);
  if (hedge) {
    const kind = hedge === 'around' ? 'about' : (hedge as 'by' | 'about' | 'after');
    return { kind, at: day + parseClock(rest, wording, parseWhen), wording };
  }
  if (rest === undefined) return dayAt(date!, wording);
  if (Object.hasOwn(PARTS_OF_DAY, rest))
    return { kind: 'part', day, part: rest as PartOfDay, wording };
  return { kind: 'minute', at: day + parseClock(rest, wording, parseWhen), wording };
}

/** Everything a wording allows: “by” has no beginning, “about” half an hour to either side, “after” the rest of its day. */
export function spanOf(when: When): TimeSpan {
  switch (when.kind) {
    case 'minute':
      return { from: when.at, to: when.at };
    case 'about':
      return { from: when.at - ABOUT, to: when.at + ABOUT };
    case 'by':
      return { to: when.at };
    case 'after':
      return { from: when.at, to: dayOf(when.at) + DAY };
    case 'part':
      return {
        from: when.day + PARTS_OF_DAY[when.part].from,
        to: when.day + PARTS_OF_DAY[when.part].to,
      };
    case 'day':
      return { from: when.day, to: when.day + DAY };
    case 'range':
    case 'either':
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
  if (!form) throw unreadable(wording, parseWhen);
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

/** `2020-09-28T0900`: the form in which an instant stands in an address. */
export function instantSlug(at: Minute): string {
  return isoLocal(at).replace(':', '');
}

/** `2020-09-28T09:00`, without a zone. */
export function isoLocal(at: Minute): string {
  return new Date(at * 60_000).toISOString().slice(0, 16);
}

function parseRange(wording: string, first: string, last: string): When {
  if (!/\d{4}-/.test(last)) throw unreadable(wording, parseWhen);
  const from = parseWhen(first);
  const to = parseWhen(last);
  if (!isPlain(from) || !isPlain(to)) throw unreadable(wording, parseWhen);
  // A day ends where the next begins, so “28 September to 27 September” meets itself.
  if (latest(to) < earliest(from) || (latest(to) === earliest(from) && earliest(to) < latest(to))) {
    throw new RangeError(`“${wording}” ends before it begins; write the earlier time first`);
  }
  return { kind: 'range', first: from, last: to, wording };
}

/** One of two days: which of them is not known, and it is not both. */
function parseEither(wording: string, first: Day, last: Day): When {
  refuseDays((last.day - first.day) / DAY, wording);
  return { kind: 'either', first, last, wording };
}

type Day = PlainWhen & { kind: 'day' };

function dayAt(text: string, wording: string): Day {
  return { kind: 'day', day: parseDay(text, wording), wording: text };
}

function isPlain(when: When): when is PlainWhen {
  return when.kind !== 'range' && when.kind !== 'either';
}
