import { pairsOf, sincePath } from '../../domain/since/pairs.ts';
import { instantSlug, latest, type Minute } from '../../domain/values/when.ts';
import type { Moments } from '../../syndication/addresses.ts';

/** The moments that an address names, however they are written in it; a day alone is its beginning. */
export function momentsIn(path: string): Minute[] {
  return [...path.matchAll(/(\d{4})-?(\d\d)-?(\d\d)(?:[T _-]?(\d\d):?(\d\d))?/g)].map(
    ([, year, month, day, hour, minute]) =>
      Date.UTC(+year!, +month! - 1, +day!, +(hour ?? 0), +(minute ?? 0)) / 60_000,
  );
}

/** The page that stands for the moment nearest to one, or the comparison of the pair nearest to two. */
export function nearestMoments(named: readonly Minute[], story: Moments): string | undefined {
  const [a, b] = named.toSorted((one, other) => one - other);
  if (a === undefined) return undefined;
  if (b !== undefined) {
    const pair = nearest(pairsOf(story), (one) => Math.abs(one.a - a) + Math.abs(one.b - b));
    return pair && sincePath(pair);
  }
  const at = nearest(story.instants.map(latest), (one) => Math.abs(one - a));
  return at === undefined ? undefined : `/at/${instantSlug(at)}/`;
}

function nearest<T>(all: readonly T[], distance: (one: T) => number): T | undefined {
  return all.toSorted((one, other) => distance(one) - distance(other))[0];
}
