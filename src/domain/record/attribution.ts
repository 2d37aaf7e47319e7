import type { Claim } from './dataset.ts';
import type { Count } from '../values/count.ts';
import { civil, dayOf, earliest, type Minute, type When } from '../values/when.ts';

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
const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** “by 09:48 on Monday 28 September”: a time in words, as exact as it is known. */
export function sayWhen(when: When): string {
  switch (when.kind) {
    case 'minute':
      return `at ${sayClock(when.at)} on ${sayDay(when.at)}`;
    case 'about':
      return `at about ${sayClock(when.at)} on ${sayDay(when.at)}`;
    case 'by':
      return `by ${sayClock(when.at)} on ${sayDay(when.at)}`;
    case 'part':
      return sayPart(when.part, sayDay(when.day));
    case 'day':
      return `on ${sayDay(when.day)}`;
    case 'range':
      return sayRange(when, sayWhen);
  }
}

/** “by 09:48, Mon 28 Sep”: the same for lists and margins. */
export function noteWhen(when: When): string {
  switch (when.kind) {
    case 'minute':
      return `${sayClock(when.at)}, ${noteDay(when.at)}`;
    case 'about':
      return `about ${sayClock(when.at)}, ${noteDay(when.at)}`;
    case 'by':
      return `by ${sayClock(when.at)}, ${noteDay(when.at)}`;
    case 'part':
      return `${when.part}, ${noteDay(when.day)}`;
    case 'day':
      return noteDay(when.day);
    case 'range':
      return sayRange(when, noteWhen);
  }
}

/** The hour alone, for a list under the heading of its day: “by 09:48”, “morning”, or nothing. */
export function noteHour(when: When): string {
  switch (when.kind) {
    case 'minute':
      return sayClock(when.at);
    case 'about':
      return `about ${sayClock(when.at)}`;
    case 'by':
      return `by ${sayClock(when.at)}`;
    case 'part':
      return when.part;
    default:
      return 'in the day';
  }
}

/** “09:48”. */
export function sayClock(at: Minute): string {
  const { hour, minute } = civil(at);
  return `${two(hour)}:${two(minute)}`;
}

/** “Monday 28 September”, with the year where it is not the first reader’s to know. */
export function sayDay(at: Minute, withYear = false): string {
  const { weekday, day, month, year } = civil(at);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** “Mon 28 Sep”, with the year where it is not the one that is at home on the page. */
export function noteDay(at: Minute, home = civil(at).year): string {
  const { weekday, day, month, year } = civil(at);
  const short = `${WEEKDAYS[weekday]!.slice(0, 3)} ${day} ${MONTHS[month - 1]!.slice(0, 3)}`;
  return year === home ? short : `${short} ${year}`;
}

/** “23 November 2026”, of a calendar day such as 2026-11-23. */
export function sayDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** A count for a table or a headline figure: digits, with the words of its hedge. */
export function noteCount(count: Count): string {
  return count.kind === 'exact' ? count.value.toLocaleString('en-GB') : count.wording;
}

/** A count in running prose: exact numbers under ten as words, all else as reported. */
export function sayCount(count: Count): string {
  return count.kind === 'exact'
    ? (SMALL[count.value] ?? count.value.toLocaleString('en-GB'))
    : count.wording;
}

/** “The northern army, by 09:48 on Monday 28 September”: the one attribution under every figure. */
export function attribute(claim: Claim): string {
  return `${claim.claimant.short}, ${sayWhen(claim.said)}`;
}

/** The accessible name of a mark: what, who, which side, where, both times; it begins with what is seen. */
export function nameMark(claim: Claim, place: string | undefined): string {
  const { number, label, claimant, side, said, happened } = claim;
  const where = place === undefined ? '' : `, ${place}`;
  const what = happened ? `, happened ${sayWhen(happened)}` : '';
  return `${number}: ${label}, ${claimant.short} (${side.name})${where}${what}, said ${sayWhen(said)}`;
}

/** The accessible name of claims of one side that stand as one mark: how many, whose, from which number to which. */
export function nameMarks(claims: readonly [Claim, ...Claim[]]): string {
  const [first] = claims;
  return `×${claims.length}: ${first.side.name}, ${first.number} to ${claims.at(-1)!.number}`;
}

function sayPart(part: string, day: string): string {
  return part === 'overnight'
    ? `in the night to ${day}`
    : part === 'midday'
      ? `around midday on ${day}`
      : `in the ${part} of ${day}`;
}

/** A range keeps the words of its ends: no hour is made up for a day or a part of it. */
function sayRange({ first, last }: When & { kind: 'range' }, say: (when: When) => string): string {
  const bare = (when: When) => say(when).replace(/^(?:at|on|in) /, '');
  if (last.kind === 'day' && first.kind !== 'day' && dayOf(earliest(first)) === last.day) {
    return `${say(first)} or later that day`;
  }
  return `${first.kind === 'day' && last.kind === 'day' ? 'from' : 'between'} ${bare(first)} ${first.kind === 'day' && last.kind === 'day' ? 'to' : 'and'} ${bare(last)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
