import { instantSlug, type Minute } from '../domain/values/when.ts';

/** Where the card of a frozen moment stands, or of the record as it is now. */
export function cardPath(at?: Minute): string {
  return `/cards/${at === undefined ? 'latest' : instantSlug(at)}.png`;
}

/** Where the card of a claim stands. */
export function claimCardPath(id: string): string {
  return `/cards/claims/${id}.png`;
}
