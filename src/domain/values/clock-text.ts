import { takes } from './slips/advice.ts';
import { whenSlip } from './slips/when-slips.ts';

const EXPECTED =
  'a date (2020-09-28), a date with a part of the day (overnight, early hours, morning, midday, noon, afternoon, ' +
  'evening), a minute (2020-09-28 09:48), “by”, “about” or “after” and a minute, one of two days joined by “or”, ' +
  'or two of these joined by “to”';

type Reader = (text: string) => unknown;

/** How many days “or” may reach over: it stands between neighbours. */
const NEAR = 7;

/** The minutes from midnight of an hour such as 09:48; the reader of times tells which advice it would take. */
export function parseClock(text: string | undefined, wording: string, read: Reader): number {
  const form = /^(\d\d):(\d\d)$/.exec(text ?? '');
  if (!form || Number(form[1]) > 23 || Number(form[2]) > 59) throw unreadable(wording, read);
  return Number(form[1]) * 60 + Number(form[2]);
}

/** Refuses two days joined by “or” that are one, not in order, or no neighbours. */
export function refuseDays(days: number, wording: string): void {
  if (days === 0) throw new RangeError(`“${wording}” names the same day twice; write it once`);
  if (days < 0) throw new RangeError(`“${wording}” is not in order; write the earlier day first`);
  if (days > NEAR)
    throw new RangeError(
      `“${wording}” joins by “or” two days more than a week apart, where it is for not knowing which of two ` +
        'neighbouring days it was; write the two days that are meant, or a stretch with “to”',
    );
}

/** What is said of a time that cannot be read, with what to write that the reader would take. */
export function unreadable(wording: string, read: Reader) {
  const isRead = (form: string) => form !== wording && takes(read, form);
  return new RangeError(
    `“${wording}” is not a time; write ${whenSlip(wording, isRead) ?? EXPECTED}`,
  );
}
