import type { CalendarPoint, Period } from '../values/period.ts';
import { sayDate } from './attribution.ts';

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
