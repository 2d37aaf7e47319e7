import { range } from 'd3-array';
import type { Claim } from '../../domain/record/dataset.ts';
import type { Lens } from '../../domain/record/lens.ts';
import { changesOf, spanOfClaim, standingsOf } from '../../domain/record/phases.ts';
import { DAY, dayOf, type Minute } from '../../domain/values/when.ts';
import { bodyOf, type Body } from './body.ts';

/** Of each claim: said from, replaced from (or −1), its body, and each moment of a change with its body from then on. */
export type SpanTable = Record<string, [number, number, Body, ...(number | Body)[]]>;

/** What the control needs of the claims that a page shows, in minutes from the origin: nothing of what comes after its moment. */
export function spanTable(claims: readonly Claim[], { at, origin }: Lens): SpanTable {
  const rows = claims.map((claim): [string, SpanTable[string]] => {
    const { from, until } = spanOfClaim(claim);
    const [first, ...turns] = standingsOf(claim)
      .filter((turn) => turn.from <= Math.max(at, from))
      .map((turn) => ({ ...turn, body: bodyOf(claim.kind, turn.standing) }))
      .filter(({ body }, i, all) => body !== all[i - 1]?.body);
    const changes = turns.flatMap((turn) => [turn.from - origin, turn.body]);
    const replaced = until === undefined || until > at ? -1 : until - origin;
    return [claim.id, [from - origin, replaced, first!.body, ...changes]];
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
