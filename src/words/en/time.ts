import type { Story } from '../../domain/entries/story.ts';
import {
  civil,
  dayOf,
  earliest,
  type Minute,
  type PlainWhen,
  type When,
} from '../../domain/values/when.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Times in the words of a story: its own year goes without saying, every other is said. */
export interface TimeWords {
  /** “by 09:48 on Monday 28 September”: a time in running words, as exact as it is known. */
  sayWhen(when: When): string;
  /** “by 09:48 Mon 28 Sep”: the same for lists and margins, where it stands between a name and a colon. */
  noteWhen(when: When): string;
  /** “Monday 28 September”. */
  sayDay(at: Minute): string;
  /** “Mon 28 Sep”. */
  noteDay(at: Minute): string;
  /** “09:48 on Monday 28 September 2020”: the moment that a page stands for, with its year. */
  sayMoment(at: Minute): string;
  /** “09:48 Mon 28 Sep”. */
  noteMoment(at: Minute): string;
}

/** How times are said in a story. */
export function timeWords({ window }: Pick<Story, 'window'>): TimeWords {
  const home = civil(earliest(window.from)).year;
  const yearOf = (at: Minute) => (civil(at).year === home ? '' : ` ${civil(at).year}`);
  const long = (at: Minute) => `${fullDay(at)}${yearOf(at)}`;
  const short = (at: Minute) => `${shortDay(at)}${yearOf(at)}`;
  return {
    sayWhen: (when) => (when.kind === 'range' ? sayRange(when, long) : sayPlain(when, long)),
    noteWhen: (when) => (when.kind === 'range' ? noteRange(when, short) : notePlain(when, short)),
    sayDay: long,
    noteDay: short,
    sayMoment: (at) => `${sayClock(at)} on ${sayDayAndYear(at)}`,
    noteMoment: (at) => `${sayClock(at)} ${short(at)}`,
  };
}

/** The hour alone, for a list under the heading of its day: “by 09:48”, “morning”, or that none is given. */
export function noteHour(when: When): string {
  switch (when.kind) {
    case 'minute':
      return sayClock(when.at);
    case 'about':
    case 'by':
      return `${when.kind} ${sayClock(when.at)}`;
    case 'part':
      return when.part;
    default:
      return NO_HOUR;
  }
}

/** “09:48”. */
export function sayClock(at: Minute): string {
  const { hour, minute } = civil(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** “Monday 28 September 2020”. */
export function sayDayAndYear(at: Minute): string {
  return `${fullDay(at)} ${civil(at).year}`;
}

/** “23 November 2026”, of a calendar day such as 2026-11-23. */
export function sayDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

const NO_HOUR = 'hour not given';

type SayDay = (at: Minute) => string;

function sayPlain(when: PlainWhen, day: SayDay): string {
  switch (when.kind) {
    case 'minute':
      return `at ${sayClock(when.at)} on ${day(when.at)}`;
    case 'about':
      return `at about ${sayClock(when.at)} on ${day(when.at)}`;
    case 'by':
      return `by ${sayClock(when.at)} on ${day(when.at)}`;
    case 'part':
      return `${partOf(when.part)} ${day(when.day)}`;
    case 'day':
      return `on ${day(when.day)}`;
  }
}

function notePlain(when: PlainWhen, day: SayDay): string {
  switch (when.kind) {
    case 'minute':
      return `${sayClock(when.at)} ${day(when.at)}`;
    case 'about':
    case 'by':
      return `${when.kind} ${sayClock(when.at)} ${day(when.at)}`;
    case 'part':
      return when.part === 'overnight'
        ? `overnight into ${day(when.day)}`
        : `${when.part} of ${day(when.day)}`;
    case 'day':
      return `${day(when.day)}, ${NO_HOUR}`;
  }
}

/** “on the morning of”, “overnight into”. */
function partOf(part: string): string {
  if (part === 'overnight') return 'overnight into';
  return part === 'midday' ? 'around midday on' : `on the ${part} of`;
}

type Range = When & { kind: 'range' };

/** A range keeps the words of its ends: no hour is made up for a day or a part of it. */
function sayRange({ first, last }: Range, day: SayDay): string {
  const [from, to] = [sayPlain(first, day), sayPlain(last, day)];
  if (isLaterThatDay(first, last)) return `${from} or later that day`;
  if (first.kind === 'part' && last.kind === 'part' && first.day === last.day)
    return `${startOf(first.part)} or ${first.part === 'overnight' ? 'on the ' : ''}${last.part} of ${day(last.day)}`;
  const bare = (words: string) => words.replace(/^(?:at|on) /, '');
  return first.kind === 'day' && last.kind === 'day'
    ? `from ${bare(from)} to ${bare(to)}`
    : `between ${bare(from)} and ${bare(to)}`;
}

function noteRange({ first, last }: Range, day: SayDay): string {
  const [from, to] = [notePlain(first, day), notePlain(last, day)];
  if (isLaterThatDay(first, last)) return `${from} or later that day`;
  if (first.kind === 'part' && last.kind === 'part' && first.day === last.day)
    return `${first.part} or ${last.part} of ${day(last.day)}`;
  return first.kind === 'day' && last.kind === 'day'
    ? `between ${day(first.day)} and ${day(last.day)}`
    : `between ${from} and ${to}`;
}

/** “overnight”, “on the afternoon”: where a range of parts of one day begins. */
function startOf(part: string): string {
  return part === 'overnight' ? part : `on the ${part}`;
}

/** Whether a range ends with the day of its beginning, of which no later hour is known. */
function isLaterThatDay(first: PlainWhen, last: PlainWhen): boolean {
  return last.kind === 'day' && first.kind !== 'day' && dayOf(earliest(first)) === last.day;
}

function fullDay(at: Minute): string {
  const { weekday, day, month } = civil(at);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}`;
}

function shortDay(at: Minute): string {
  const { weekday, day, month } = civil(at);
  return `${WEEKDAYS[weekday]!.slice(0, 3)} ${day} ${MONTHS[month - 1]!.slice(0, 3)}`;
}
