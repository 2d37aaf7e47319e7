import { civil, type Minute } from '../../../domain/values/when.ts';

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

/** “Monday 28 September”. */
export function fullDay(at: Minute): string {
  const { weekday, day, month } = civil(at);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}`;
}

/** “Monday”. */
export function weekday(at: Minute): string {
  return WEEKDAYS[civil(at).weekday]!;
}

/** “Mon 28 Sep”. */
export function shortDay(at: Minute): string {
  const { weekday, day, month } = civil(at);
  return `${WEEKDAYS[weekday]!.slice(0, 3)} ${day} ${MONTHS[month - 1]!.slice(0, 3)}`;
}
