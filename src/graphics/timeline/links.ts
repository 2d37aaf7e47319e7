import type { Claim } from '../../domain/record/dataset.ts';
import type { Side } from '../../domain/entries/side.ts';
import type { Timeline } from './timeline.ts';
import { HANDS } from './blocks.ts';
import type { Entry } from './entries.ts';
import { SIZES, type Size } from './setting.ts';

/** One link of the timeline with its marks in both settings. */
export interface Link {
  claims: readonly [Claim, ...Claim[]];
  wide?: Entry;
  narrow?: Entry;
}

/** The links of a side, and where its lane lies in both settings. */
export interface LinkedLane {
  side: Side;
  wide: number;
  narrow: number;
  links: Link[];
}

/** Joins the two settings: what stands for the same claims in both is one link. */
export function linkLanes(timelines: Record<Size, Timeline>): LinkedLane[] {
  return timelines.wide.lanes.map((lane, i) => {
    const other = timelines.narrow.lanes[i]!;
    const links = new Map<string, Link>();
    for (const size of SIZES) {
      for (const entry of timelines[size].lanes[i]!.entries) {
        const key = entry.claims.map(({ id }) => id).join(' ');
        links.set(key, { claims: entry.claims, ...links.get(key), [size]: entry });
      }
    }
    return {
      side: lane.side,
      wide: lane.from,
      narrow: other.from,
      links: [...links.values()].toSorted((a, b) => a.claims[0].number - b.claims[0].number),
    };
  });
}

/** Where a link has no mark, by the initials of setting and clock: `ns` in the narrow one by when it was said. */
export function gapsOf(link: Link): string[] {
  return SIZES.flatMap((size) =>
    HANDS.filter((hand) => !link[size]?.[hand]).map((hand) => `${size[0]}${hand[0]}`),
  );
}
