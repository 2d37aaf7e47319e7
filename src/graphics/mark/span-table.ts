import { range } from 'd3-array';
import type { Claim } from '../../domain/record/dataset.ts';
import type { Lens } from '../../domain/record/lens.ts';
import { changesOf, contestedFrom, spanOfClaim } from '../../domain/record/phases.ts';
import { DAY, dayOf, type Minute } from '../../domain/values/when.ts';
import { bodyOf, type Body } from './body.ts';

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

/** The stops of the control: the window’s first minute, every change, and the last moment. */
export function stopsOf(claims: readonly Claim[], { at, origin }: Lens): number[] {
  const stops = changesOf(claims).filter((stop) => stop <= at);
  return [...new Set([origin, ...stops, at])].map((stop) => stop - origin);
}

/** The days that the control goes through, each by its first minute. */
export function daysOf({ at, origin }: Lens): Minute[] {
  return range(dayOf(origin), dayOf(at) + DAY, DAY);
}
