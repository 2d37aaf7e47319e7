import type { When } from './when.ts';

/** Whether a time is known better than by its day. */
export function hasHour(when: When): boolean {
  return when.kind === 'range' ? hasHour(when.first) && hasHour(when.last) : when.kind !== 'day';
}

/** Whether the latest moment that a time allows is an hour, and not the end of a day. */
export function endsWithHour(when: When): boolean {
  return hasHour(when.kind === 'range' ? when.last : when);
}
