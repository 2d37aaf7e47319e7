import type { Claim } from '../record/dataset.ts';
import { earliest, HOUR, latest, type Minute, type When } from '../values/when.ts';

/** Hours that are shown, from a full hour to a full hour. */
export interface Hours {
  from: Minute;
  to: Minute;
}

/** Whether a time is known better than by its day. */
export function hasHour(when: When): boolean {
  if (when.kind === 'range') return hasHour(when.first) && hasHour(when.last);
  return when.kind !== 'day' && when.kind !== 'either';
}

/** When a claim is placed: when it is said to have happened, else when it was said. */
export function placed({ happened, said }: Claim): When {
  return happened && hasHour(happened) ? happened : said;
}

/** The full hours that hold both times of all claims of which an hour is known; nothing where none is. */
export function hoursOf(claims: readonly Claim[]): Hours | undefined {
  const times = claims
    .flatMap(({ happened, said }) => (happened ? [happened, said] : [said]))
    .filter(hasHour);
  if (times.length === 0) return undefined;
  const from = Math.min(...times.map((when) => (when.kind === 'by' ? when.at : earliest(when))));
  const to = Math.max(...times.map(latest));
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.ceil((to + 1) / HOUR) * HOUR };
}

/** Claims placed in the hours shown, in their order, and those of no known hour, in the order of saying. */
export function parted(claims: readonly Claim[], { from, to }: Hours) {
  const timed = claims.filter((claim) => hasHour(placed(claim)));
  const start = (claim: Claim) => Math.min(latest(placed(claim)), claim.knownFrom);
  return {
    timed: timed
      .filter((claim) => start(claim) >= from && start(claim) <= to)
      .toSorted((a, b) => start(a) - start(b) || a.number - b.number),
    untimed: claims
      .filter((claim) => !hasHour(placed(claim)))
      .toSorted((a, b) => a.number - b.number),
  };
}
