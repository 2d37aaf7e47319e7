import type { UpdateHead } from '../entries/update.ts';
import { earliest, type When } from '../values/when.ts';

/** An error of ours that was mended: what stood here, what stands here now, why, and where we said so. */
export interface Correction {
  /** The id of the claim. */
  claim: string;
  /** A figure of the claim, such as killed, or one of its fields, such as said. */
  what: string;
  old: string;
  new: string;
  reason: string;
  /** The slug of the update that says so. */
  update: string;
  /** The day on which it was published. */
  published: string;
  asOf: When;
}

/** The days on which something really went out and last changed. */
export interface Days {
  published: string;
  updated: string;
}

/** The heads of the updates by their slugs. */
export type UpdateHeads = ReadonlyMap<string, UpdateHead>;

/** Every correction, the newest first. */
export function correctionsIn(updates: UpdateHeads): Correction[] {
  const all = [...updates].flatMap(([update, { corrects, published, as_of: asOf }]) =>
    (corrects ?? []).map((one) => ({ ...one, update, published, asOf })),
  );
  return all.toSorted(
    (a, b) =>
      compare(b.published, a.published) ||
      earliest(b.asOf) - earliest(a.asOf) ||
      compare(a.update, b.update),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day on which a text last changed: when it went out, or when an error in a claim that it tells was corrected. */
export function changedDay(
  published: string,
  claims: Iterable<string>,
  corrections: readonly Correction[],
): string {
  const told = new Set(claims);
  const days = corrections.filter(({ claim }) => told.has(claim)).map((one) => one.published);
  return [published, ...days].toSorted().at(-1)!;
}
