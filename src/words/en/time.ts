import type { Story } from '../../domain/entries/story.ts';
import { oncePer } from '../../domain/values/once.ts';
import {
  civil,
  DAY,
  dayOf,
  earliest,
  isoLocal,
  latest,
  type Minute,
  type When,
} from '../../domain/values/when.ts';
import { fullDay, sayClock, sayDate, sayDayAndYear, shortDay, weekday } from './say/days.ts';
import { NO_HOUR, noteTime, sayTime } from './say/when.ts';

/** Times in the words of a story: its own year goes without saying, every other is said. */
export interface TimeWords {
  /** “by 09:48 on Monday 28 September”: a time in running words, as exact as it is known. */
  sayWhen(when: When): string;
  /** “by 09:48 on Monday”: the same in a text that names its dates; a day outside the story’s hours with its date. */
  sayBriefly(when: When): string;
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
export const timeWords = oncePer(({ window }: Pick<Story, 'window'>): TimeWords => {
  const [from, to] = [earliest(window.from), latest(window.to)];
  const home = civil(from).year;
  const yearOf = (at: Minute) => (civil(at).year === home ? '' : ` ${civil(at).year}`);
  const long = (at: Minute) => `${fullDay(at)}${yearOf(at)}`;
  const short = (at: Minute) => `${shortDay(at)}${yearOf(at)}`;
  const isPlain = (at: Minute) => at >= dayOf(from) && at <= to && to - from < 6 * DAY;
  const brief = (at: Minute) => (isPlain(at) ? weekday(at) : long(at));
  return {
    sayWhen: (when) => sayTime(when, long),
    sayBriefly: (when) => sayTime(when, brief),
    noteWhen: (when) => noteTime(when, short),
    sayDay: long,
    noteDay: short,
    sayMoment: (at) => `${sayClock(at)} on ${sayDayAndYear(at)}`,
    noteMoment: (at) => `${sayClock(at)} ${short(at)}`,
  };
});

/** The hour alone, for a list under the heading of its day: “by 09:48”, “morning”, or that none is given. */
export function noteHour(when: When): string {
  switch (when.kind) {
    case 'minute':
      return sayClock(when.at);
    case 'about':
    case 'by':
    case 'after':
      return `${when.kind} ${sayClock(when.at)}`;
    case 'part':
      return when.part;
    default:
      return NO_HOUR;
  }
}

/** “28 September 2020, 21:29”: when a page was published, with its year. */
export function noteDate(when: When): string {
  if (when.kind === 'range' || when.kind === 'either')
    return `${noteDate(when.first)} ${when.kind === 'range' ? 'to' : 'or'} ${noteDate(when.last)}`;
  const at = earliest(when);
  const date = sayDate(isoLocal(at).slice(0, 10));
  const hour = noteHour(when);
  return hour === NO_HOUR ? date : `${date}, ${hour}`;
}
