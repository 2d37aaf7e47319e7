import {
  dayOf,
  earliest,
  type Minute,
  type PlainWhen,
  type When,
} from '../../../domain/values/when.ts';
import { sayClock } from './days.ts';

/** What stands in the place of an hour that nobody gave. */
export const NO_HOUR = 'hour not given';

type SayDay = (at: Minute) => string;

/** A time in running words, its days said as one chooses. */
export function sayTime(when: When, day: SayDay): string {
  if (when.kind === 'either') return `${sayPlain(when.first, day)} or ${sayPlain(when.last, day)}`;
  return when.kind === 'range' ? sayRange(when, day) : sayPlain(when, day);
}

/** The same for lists and margins. */
export function noteTime(when: When, day: SayDay): string {
  if (when.kind === 'either')
    return `${day(earliest(when.first))} or ${day(earliest(when.last))}, ${NO_HOUR}`;
  return when.kind === 'range' ? noteRange(when, day) : notePlain(when, day);
}

function sayPlain(when: PlainWhen, day: SayDay): string {
  switch (when.kind) {
    case 'minute':
      return `at ${sayClock(when.at)} on ${day(when.at)}`;
    case 'about':
      return `at about ${sayClock(when.at)} on ${day(when.at)}`;
    case 'by':
    case 'after':
      return `${when.kind} ${sayClock(when.at)} on ${day(when.at)}`;
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
    case 'after':
      return `${when.kind} ${sayClock(when.at)} ${day(when.at)}`;
    case 'part':
      return notePart(when.part, day(when.day));
    case 'day':
      return `${day(when.day)}, ${NO_HOUR}`;
  }
}

/** “morning of Mon 28 Sep”, “noon, Mon 28 Sep”. */
function notePart(part: string, day: string): string {
  if (part === 'overnight') return `overnight into ${day}`;
  return part === 'noon' ? `noon, ${day}` : `${part} of ${day}`;
}

/** “on the morning of”, “overnight into”. */
function partOf(part: string): string {
  if (part === 'overnight') return 'overnight into';
  if (part === 'early hours') return 'in the early hours of';
  if (part === 'noon') return 'at noon on';
  return part === 'midday' ? 'around midday on' : `on the ${part} of`;
}

type Range = When & { kind: 'range' };

/** A range keeps the words of its ends: no hour is made up for a day or a part of it. */
function sayRange({ first, last }: Range, day: SayDay): string {
  const [from, to] = [sayPlain(first, day), sayPlain(last, day)];
  if (isLaterThatDay(first, last)) return `${from} or later that day`;
  if (first.kind === 'part' && last.kind === 'part' && first.day === last.day)
    return `${startOf(first.part)} or ${endOf(first.part, last.part)} ${day(last.day)}`;
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
  if (part === 'early hours') return 'in the early hours';
  if (part === 'noon') return 'at noon';
  return part === 'overnight' ? part : `on the ${part}`;
}

/** How it ends, where its beginning does not lend it its first words. */
function endOf(first: string, last: string): string {
  const lends = ['morning', 'midday', 'afternoon', 'evening'];
  if (last === 'noon') return 'at noon on';
  return lends.includes(first) ? `${last} of` : `on the ${last} of`;
}

/** Whether a range ends with the day of its beginning, of which no later hour is known. */
function isLaterThatDay(first: PlainWhen, last: PlainWhen): boolean {
  // A night begins on the day before the one that it is said of.
  const from = first.kind === 'part' ? first.day : dayOf(earliest(first));
  return last.kind === 'day' && first.kind !== 'day' && from === last.day;
}
