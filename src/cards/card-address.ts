import { instantSlug, type Minute } from '../domain/values/when.ts';

/** Where the card of a frozen moment stands, or of the record as it is now. */
export function cardPath(at?: Minute): string {
  return `/cards/${at === undefined ? 'latest' : instantSlug(at)}.png`;
}
