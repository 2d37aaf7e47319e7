import { sayDay } from '../../domain/record/attribution.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { isKnown } from '../../domain/record/ledger.ts';
import { changesOf, contestedFrom, spanOfClaim } from '../../domain/record/phases.ts';
import { DAY, dayOf, earliest, latest, type Minute } from '../../domain/values/when.ts';
import { bodyOf, type Body } from './body.ts';

/** The moment through which a page is read: frozen, or live under the control and beginning at its end. */
export interface Lens {
  at: Minute;
  live: boolean;
  /** The minute that spans in the page are counted from. */
  origin: Minute;
}

/** The lens of a page under the control: all that had been said by the end of the story’s window. */
export function liveLens({ story }: Dataset): Lens {
  return { at: latest(story.window.to), live: true, origin: earliest(story.window.from) };
}

/** The lens of a page frozen at an instant. */
export function frozenLens({ story }: Dataset, at: Minute): Lens {
  return { at, live: false, origin: earliest(story.window.from) };
}

/** The lens of a page that is frozen at an instant, or live without one. */
export function lensAt(dataset: Dataset, at: Minute | undefined): Lens {
  return at === undefined ? liveLens(dataset) : frozenLens(dataset, at);
}

/** Claims that a page shows at all: those said by its moment. */
export function saidBy(claims: readonly Claim[], { at }: Lens): Claim[] {
  return claims.filter((claim) => isKnown(claim, at));
}

/** Of each claim: said from, contested from (or −1), replaced from (or −1), and its body until contested. */
export type SpanTable = Record<string, [number, number, number, Body]>;

/** What the control needs of the claims that a page shows, in minutes from the origin. */
export function spanTable(claims: readonly Claim[], { origin }: Lens): SpanTable {
  const since = (at: Minute | undefined) => (at === undefined ? -1 : at - origin);
  const rows = claims.map((claim): [string, SpanTable[string]] => {
    const { from, until } = spanOfClaim(claim);
    return [
      claim.id,
      [
        from - origin,
        since(contestedFrom(claim)),
        since(until),
        bodyOf(claim.kind, claim.grade, false),
      ],
    ];
  });
  return Object.fromEntries(rows);
}

/** The stops of the control, the window’s first minute and last moment among them, and the names of its days. */
export function stopsOf(
  claims: readonly Claim[],
  { at, origin }: Lens,
): { stops: number[]; days: string[] } {
  const stops = changesOf(claims).filter((stop) => stop <= at);
  const days = Array.from({ length: (dayOf(at) - dayOf(origin)) / DAY + 1 }, (_, i) =>
    sayDay(dayOf(origin) + i * DAY),
  );
  return { stops: [...new Set([origin, ...stops, at])].map((stop) => stop - origin), days };
}
