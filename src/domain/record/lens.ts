import type { Story } from '../entries/story.ts';
import type { Claim, Dataset } from './dataset.ts';
import { isKnown } from './ledger.ts';
import { earliest, latest, type Minute } from '../values/when.ts';

/** The moment through which a page is read: frozen, or live under the control and beginning at its end. */
export interface Lens {
  at: Minute;
  live: boolean;
  /** The minute that spans in the page are counted from. */
  origin: Minute;
}

/** The hours of a story: from the earliest moment that their beginning allows to the latest of their end. */
export function windowOf({ window }: Pick<Story, 'window'>): { from: Minute; to: Minute } {
  return { from: earliest(window.from), to: latest(window.to) };
}

/** The lens of a page under the control: all that had been said by the end of the story’s window. */
export function liveLens({ story }: Pick<Dataset, 'story'>): Lens {
  const { from, to } = windowOf(story);
  return { at: to, live: true, origin: from };
}

/** The lens of a page frozen at an instant. */
export function frozenLens({ story }: Pick<Dataset, 'story'>, at: Minute): Lens {
  return { at, live: false, origin: windowOf(story).from };
}

/** The lens of a page that is frozen at an instant, or live without one. */
export function lensAt(dataset: Pick<Dataset, 'story'>, at: Minute | undefined): Lens {
  return at === undefined ? liveLens(dataset) : frozenLens(dataset, at);
}

/** Claims that a page shows at all: those said by its moment. */
export function saidBy(claims: readonly Claim[], { at }: Lens): Claim[] {
  return claims.filter((claim) => isKnown(claim, at));
}
