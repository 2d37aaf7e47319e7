import type { Claim } from '../../domain/record/dataset.ts';
import type { Side } from '../../domain/entries/side.ts';
import { hourMarks, measureOf, type HourMarks, type Hours } from './hours.ts';
import { layoutLane, type Lane } from './lane.ts';
import type { Lettering } from './packed.ts';
import type { Setting } from './setting.ts';

/** The timeline in one setting: lanes by side, each claim with a place on either clock. */
export interface Timeline extends HourMarks {
  setting: Setting;
  width: number;
  height: number;
  lanes: Lane[];
}

/** Lays out the timeline: lanes in the order of the sides, third parties last. */
export function layoutTimeline(
  claims: readonly Claim[],
  sides: readonly Side[],
  lettering: Lettering,
  hours: Hours,
  setting: Setting,
): Timeline {
  const measure = measureOf(hours, setting);
  const lanes: Lane[] = [];
  let from = setting.top;
  for (const side of [...sides].toSorted((a, b) => Number(b.party) - Number(a.party))) {
    const own = claims.filter((claim) => claim.side.id === side.id);
    if (own.length === 0) continue;
    const lane = layoutLane(side, own, from, measure, lettering);
    lanes.push(lane);
    from = lane.to + setting.lane.gap;
  }
  const { width, margin, size } = setting;
  const height = size === 'wide' ? from : Math.max(margin[1], setting.hours[1]);
  return { setting, width, height, lanes, ...hourMarks(hours, measure) };
}
