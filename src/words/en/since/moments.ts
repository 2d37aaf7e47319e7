import { dayOf, type Minute } from '../../../domain/values/when.ts';
import { sayClock } from '../say/days.ts';
import type { TimeWords } from '../time.ts';
import { sinceWords } from './page.ts';

/** “What was new between 09:00 and 10:00 on Monday 28 September 2020”: the day that both have is said once. */
export function sayBetween(
  form: string,
  a: Minute,
  b: Minute,
  { sayMoment }: Pick<TimeWords, 'sayMoment'>,
): string {
  const first = dayOf(a) === dayOf(b) ? sayClock(a) : sayMoment(a);
  return form.replace('{a}', first).replace('{b}', sayMoment(b));
}

/** “2 more statements are in”, before where they are; nothing where none is left out. */
export function sayRest(rest: number): string {
  if (rest === 0) return '';
  return sinceWords.rest[rest === 1 ? 0 : 1].replace('{number}', String(rest));
}
