import type { Story } from '../entries/story.ts';
import { windowOf } from '../record/lens.ts';
import { instantSlug, latest, type Minute } from '../values/when.ts';

/** Two moments of a story that have a page of what was new between them. */
export interface Pair {
  a: Minute;
  b: Minute;
}

/** The pairs of a story that have a page: moments that follow one another, and each with the end of its hours and with the last. */
export function pairsOf(story: Pick<Story, 'instants' | 'window'>): Pair[] {
  const instants = story.instants.map(latest).toSorted((a, b) => a - b);
  const ends = [endOf(story), instants.at(-1)];
  const isPaired = (b: Minute, i: number, j: number) => j === i + 1 || (j > i && ends.includes(b));
  return instants.flatMap((a, i) =>
    instants.flatMap((b, j) => (isPaired(b, i, j) ? [{ a, b }] : [])),
  );
}

/** The last moment within the hours of a story, if it has one there. */
export function endOf(story: Pick<Story, 'instants' | 'window'>): Minute | undefined {
  const { to } = windowOf(story);
  const within = story.instants.map(latest).filter((at) => at <= to);
  return within.length === 0 ? undefined : Math.max(...within);
}

/** The address of what was new between two moments, within the site. */
export function sincePath(pair: Pair): string {
  return `/since/${pairSlug(pair)}/`;
}

/** Two moments as addresses have them: `2031-05-01T0900/2031-05-01T1200`. */
export function pairSlug({ a, b }: Pair): string {
  return `${instantSlug(a)}/${instantSlug(b)}`;
}
