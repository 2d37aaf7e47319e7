import { scaleLinear } from 'd3-scale';
import { civil, DAY, dayOf, HOUR, type Minute } from '../../domain/values/when.ts';
import { nightsIn, type Night } from './sun.ts';
import type { Measure } from './shape.ts';
import type { TimelineSetting } from './setting.ts';

/** What the hours of a timeline are worked out from. */
export interface TimelineHours {
  window: Night;
  /** The place at whose sky night is night. */
  sun: readonly [number, number];
  /** Minutes that the story’s local time is ahead of UTC. */
  offset: number;
}

/** The hours of a timeline, in units along. */
export interface TimelineAxis {
  nights: { from: number; to: number }[];
  ticks: { at: number; hour: number; midnight: boolean }[];
  days: { at: number; day: Minute }[];
}

/** How the hours are measured out in a setting. */
export function measureOf({ window }: TimelineHours, setting: TimelineSetting): Measure {
  return { setting, scale: scaleLinear([window.from, window.to], [...setting.hours]) };
}

/** Ticks at the round hours, the days at their midnights, the nights between sunset and sunrise. */
export function axisOf(hours: TimelineHours, { setting, scale }: Measure): TimelineAxis {
  const { window, sun, offset } = hours;
  const moments = Array.from(
    { length: Math.floor((window.to - window.from) / HOUR) + 1 },
    (_, i) => window.from + i * HOUR,
  );
  const whole = (at: Minute) => Math.round(scale(at));
  return {
    nights: nightsIn(window, sun, offset).map(({ from, to }) => ({
      from: whole(from),
      to: whole(to),
    })),
    ticks: moments
      .filter((at) => civil(at).hour % setting.every === 0)
      .map((at) => ({ at: whole(at), hour: civil(at).hour, midnight: at === dayOf(at) })),
    days: moments
      .filter((at) => at === dayOf(at) && at + DAY / 2 <= window.to)
      .map((at) => ({ at: whole(at), day: at })),
  };
}

/** Parallel hairlines at some places, from one end to the other; steps that repeat are written alike. */
export function lines(at: readonly number[], lying: boolean, from: number, to: number): string {
  const long = to - from;
  const pair = (along: number, across: number) =>
    lying ? `${along} ${across}` : `${across} ${along}`;
  return at
    .map((place, i) => (i === 0 ? `M${pair(from, place)}` : `m${pair(-long, place - at[i - 1]!)}`))
    .map((start) => `${start}${lying ? 'h' : 'v'}${long}`)
    .join('');
}
