import type { When } from './when.ts';

/** Whether a time is known better than by its day. */
export function hasHour(when: When): boolean {
  if (when.kind === 'range') return hasHour(when.first) && hasHour(when.last);
  return when.kind !== 'day' && when.kind !== 'either';
}

/** Whether the latest moment that a time allows is an hour, and not the end of a day. */
export function endsWithHour(when: When): boolean {
  return hasHour(when.kind === 'range' ? when.last : when);
}
