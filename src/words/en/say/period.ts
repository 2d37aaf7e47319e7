import type { CalendarPoint, Period } from '../../../domain/values/period.ts';
import { civil, DAY, earliest, isoLocal, latest, type When } from '../../../domain/values/when.ts';
import { sayDate } from './days.ts';

/** “14 March 2008”, “1988 to 1994”, “until September 2020”: a period as exact as it is known. */
export function sayPeriod(period: Period): string {
  switch (period.kind) {
    case 'at':
      return sayPoint(period.at);
    case 'range':
      return sayRange(period.first, period.last);
    case 'since':
      return `since ${sayPoint(period.first)}`;
    case 'until':
      return `until ${sayPoint(period.last)}`;
  }
}

/** “20 July 2007”, “October 2020”, “2021”: the day of a page, or the month or year that is all that was seen of it. */
export function sayPublished(when: When): string {
  if (when.kind === 'either') return `${sayPublished(when.first)} or ${sayPublished(when.last)}`;
  const [from, to] = [civil(earliest(when)), civil(latest(when))];
  const [first, last] = [earliest(when), latest(when) - 1].map((at) => isoLocal(at).slice(0, 10));
  if (first === last || when.kind !== 'range')
    return sayDate(isoLocal(earliest(when)).slice(0, 10));
  const isWhole = from.day === 1 && to.day === 1;
  if (isWhole && from.month === 1 && to.month === 1) return String(from.year);
  const spansMonth = isWhole && latest(when) - earliest(when) <= 31 * DAY;
  return spansMonth
    ? sayDate(first!).replace(/^\d+ /, '')
    : `${sayDate(first!)} to ${sayDate(last!)}`;
}

function sayPoint({ year, month, day, decade }: CalendarPoint): string {
  if (decade !== undefined) return decade === 'whole' ? `the ${year}s` : `the ${decade} ${year}s`;
  if (month === undefined) return String(year);
  const date = sayDate(`${year}-${month}-${day ?? 1}`);
  return day === undefined ? date.replace(/^\d+ /, '') : date;
}

/** What both ends share is said once: “9 to 10 November 2020”, “September to December 1991”. */
function sayRange(first: CalendarPoint, last: CalendarPoint): string {
  const [from, to] = [sayPoint(first), sayPoint(last)];
  if (first.decade !== undefined || first.year !== last.year || first.month === undefined)
    return `${from} to ${to}`;
  const isOneMonth = first.month === last.month && first.day !== undefined;
  return `${from.replace(isOneMonth ? / \S+ \d+$/ : / \d+$/, '')} to ${to}`;
}
