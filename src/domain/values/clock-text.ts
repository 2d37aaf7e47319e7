import { whenSlip } from './when-slips.ts';

const EXPECTED =
  'a date (2020-09-28), a date with a part of the day (overnight, early hours, morning, midday, noon, afternoon, ' +
  'evening), a minute (2020-09-28 09:48), “by”, “about” or “after” and a minute, one of two days joined by “or”, ' +
  'or two of these joined by “to”';

/** The minutes from midnight of an hour such as 09:48. */
export function parseClock(text: string | undefined, wording: string): number {
  const form = /^(\d\d):(\d\d)$/.exec(text ?? '');
  if (!form || Number(form[1]) > 23 || Number(form[2]) > 59) throw unreadable(wording);
  return Number(form[1]) * 60 + Number(form[2]);
}

/** What is said of a time that cannot be read, with what to write. */
export function unreadable(wording: string) {
  return new RangeError(`“${wording}” is not a time; write ${whenSlip(wording) ?? EXPECTED}`);
}
