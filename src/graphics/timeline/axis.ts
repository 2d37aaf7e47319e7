import { curveLinear, link } from 'd3-shape';
import type { Side } from '../../domain/entries/side.ts';
import type { Minute } from '../../domain/values/when.ts';
import type { Night } from './sun.ts';
import type { Timeline } from './timeline.ts';

/** The axis of a timeline as it is drawn: nights, hours and days, lanes with their names, and the moment shown. */
export interface Axis {
  nights: { x: number; y: number; width: number; height: number }[];
  /** A hairline at every hour that is marked. */
  hours: string;
  /** Hairlines between lanes that lie one below another. */
  lanes?: string;
  ticks: { hour: number; x: number; y: number }[];
  days: { day: Minute; x: number; y: number }[];
  /** Names in one line, or word by word where lanes are narrow. */
  names: { side: Side; y: number; lines?: { word: string; x: number; dy?: number }[] }[];
  /** The head of the margin. */
  undated: { x?: number; y: number };
  /** The line of the moment shown, in the frame of the hours; none once they are over. */
  now?: { frame: Partial<Record<'x' | 'y' | 'width' | 'height', number>>; line: Ends };
}

/** The ends of a line, in units or as a share of its frame. */
type Ends = Record<'x1' | 'x2' | 'y1' | 'y2', number | string>;

/** Draws the axis of a timeline that is shown as of a moment. */
export function drawAxis(timeline: Timeline, window: Night, at: Minute): Axis {
  const share = (at - window.from) / (window.to - window.from);
  const now = share <= 1 ? `${Math.round(share * 1000) / 10}%` : undefined;
  return timeline.setting.size === 'wide' ? lying(timeline, now) : standing(timeline, now);
}

/** Hours to the right, lanes one below another. */
function lying({ setting, lanes, width, ...marks }: Timeline, now: string | undefined): Axis {
  const { top, hours } = setting;
  const end = lanes.at(-1)?.to ?? top;
  const frame = { x: hours[0], width: hours[1] - hours[0], height: end };
  const tops = [...lanes.map(({ from }) => from), end];
  return {
    nights: marks.nights.map(({ from, to }) => ({
      x: from,
      y: top,
      width: to - from,
      height: end - top,
    })),
    hours: marks.ticks.map((tick) => hairline([tick.at, top], [tick.at, end])).join(''),
    lanes: tops.map((y) => hairline([0, y], [width, y])).join(''),
    ticks: marks.ticks.map(({ at, hour }) => ({ hour, x: at, y: top - 8 })),
    days: marks.days.map(({ at, day }) => ({ day, x: at - 6, y: 14 })),
    names: lanes.map(({ side, from }) => ({ side, y: from + 16 })),
    undated: { y: top - 8 },
    ...(now && { now: { frame, line: { x1: now, x2: now, y1: top, y2: '100%' } } }),
  };
}

/** Hours downwards, lanes side by side. */
function standing({ setting, lanes, width, ...marks }: Timeline, now: string | undefined): Axis {
  const { top: left, hours, margin } = setting;
  const frame = { y: hours[0], height: hours[1] - hours[0], width };
  return {
    nights: marks.nights.map(({ from, to }) => ({
      x: left,
      y: from,
      width: width - left,
      height: to - from,
    })),
    hours: marks.ticks.map((tick) => hairline([left, tick.at], [width, tick.at])).join(''),
    ticks: marks.ticks.map(({ at, hour }) => ({ hour, x: 0, y: at + 4 })),
    days: marks.days.map(({ at, day }) => ({ day, x: 0, y: at + 18 })),
    names: lanes.map(({ side, from }) => ({ side, y: 12, lines: linesOf(side.name, from) })),
    undated: { x: left, y: margin[0] - 8 },
    ...(now && { now: { frame, line: { x1: left, x2: '100%', y1: now, y2: now } } }),
  };
}

/** A name word by word, each on a line of its own. */
function linesOf(name: string, x: number): { word: string; x: number; dy?: number }[] {
  return name.split(' ').map((word, i) => ({ word, x, ...(i > 0 && { dy: 13 }) }));
}

const straight = link(curveLinear).digits(0);

function hairline(source: [number, number], target: [number, number]): string {
  return straight({ source, target })!;
}
