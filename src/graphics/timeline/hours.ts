import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { civil, DAY, dayOf, HOUR, type Minute } from '../../domain/values/when.ts';
import { nightsIn, type Night } from './sun.ts';
import type { Measure } from './shape.ts';
import type { Setting } from './setting.ts';

/** What the hours of a timeline are worked out from. */
export interface Hours {
  window: Night;
  /** The place at whose sky night is night. */
  sun: readonly [number, number];
  /** Minutes that the story’s local time is ahead of UTC. */
  offset: number;
}

/** What is marked along the hours, in units. */
export interface HourMarks {
  nights: { from: number; to: number }[];
  ticks: { at: number; hour: number }[];
  days: { at: number; day: Minute }[];
}

/** How the hours are measured out in a setting. */
export function measureOf({ window }: Hours, setting: Setting): Measure {
  return { setting, scale: scaleLinear([window.from, window.to], [...setting.hours]) };
}

/** Ticks at the round hours, the days at their midnights, the nights between sunset and sunrise. */
export function hourMarks(hours: Hours, { setting, scale }: Measure): HourMarks {
  const { window, sun, offset } = hours;
  const moments = range(window.from, window.to + 1, HOUR);
  const whole = (at: Minute) => Math.round(scale(at));
  return {
    nights: nightsIn(window, sun, offset).map(({ from, to }) => ({
      from: whole(from),
      to: whole(to),
    })),
    ticks: moments
      .filter((at) => civil(at).hour % setting.every === 0)
      .map((at) => ({ at: whole(at), hour: civil(at).hour })),
    days: moments
      .filter((at) => at === dayOf(at) && at + DAY / 2 <= window.to)
      .map((at) => ({ at: whole(at), day: at })),
  };
}
