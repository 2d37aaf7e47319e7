import { endsWithHour } from '../values/has-hour.ts';
import { earliest, type Minute, type When } from '../values/when.ts';

interface Said {
  id: string;
  said: When;
  knownFrom: Minute;
}

/** The order of claims. Of those that count from one moment, the ones without an hour come last, as lists have them apart. */
export function bySaying(a: Said, b: Said): number {
  return (
    a.knownFrom - b.knownFrom ||
    Number(endsWithHour(b.said)) - Number(endsWithHour(a.said)) ||
    earliest(a.said) - earliest(b.said) ||
    (a.id < b.id ? -1 : 1)
  );
}
