import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { civil, DAY, HOUR, type Minute } from '../../domain/values/when.ts';

/** What a casualty chart is laid out for. */
export interface ChartOptions {
  window: { from: Minute; to: Minute };
  width: number;
  height: number;
  /** The greatest value of the panels that share a scale. */
  top: number;
  /** The moment up to which it is drawn. */
  until: Minute;
}

/** The axes of a casualty chart: a line and a label for every number and every hour that is marked. */
export interface Axes {
  width: number;
  height: number;
  /** Where the hours begin and end. */
  left: number;
  right: number;
  /** Where nothing stands: the line of zero. */
  base: number;
  values: { value: number; path: string; label: Spot }[];
  hours: { hour: number; midnight: boolean; path: string; label: Spot }[];
  /** Where a day is named, behind the line of its midnight; one that ends soon has no room. */
  days: { at: Minute; label: Spot }[];
}

/** A place on a chart, in its units. */
export interface Spot {
  x: number;
  y: number;
}

/** The scales of a chart, in whole units: moments within the hours that are shown, and numbers. */
export interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** The room around the hours and the numbers; both axes are lettered in it. */
export const MARGIN = { top: 26, right: 34, bottom: 30, left: 8 };

/** How often an hour is marked. */
const EVERY = 6 * HOUR;

/** So much of a day is shown at least where it is named. */
const NAMED = 12 * HOUR;

/** The axes that panels share, so that a length means the same number in each. */
export function layoutAxes(options: ChartOptions): Axes {
  const { window, width, height } = options;
  const { x, y } = scalesOf(options);
  const [left, right, base] = [MARGIN.left, width - MARGIN.right, y(0)];
  return {
    width,
    height,
    left,
    right,
    base,
    values: y.ticks(5).map((value) => ({
      value,
      path: stroke({ x: 0, y: y(value) }, { x: right, y: y(value) }),
      label: { x: width, y: y(value) + 4 },
    })),
    hours: hoursIn(window).map((at) => {
      const midnight = at % DAY === 0;
      const head = { x: x(at), y: midnight ? 12 : base };
      return {
        hour: civil(at).hour,
        midnight,
        path: stroke(head, { x: x(at), y: base + 5 }),
        label: { x: x(at), y: base + 20 },
      };
    }),
    days: hoursIn(window)
      .filter((at) => at % DAY === 0 && at + NAMED <= window.to)
      .map((at) => ({ at, label: { x: x(at) + 4, y: 12 } })),
  };
}

/** The scales of a chart: time to the right, numbers upwards. */
export function scalesOf({ window, width, height, top }: ChartOptions): Scales {
  return {
    x: scaleLinear()
      .domain([window.from, window.to])
      .rangeRound([MARGIN.left, width - MARGIN.right])
      .clamp(true),
    y: scaleLinear()
      .domain([0, top])
      .rangeRound([height - MARGIN.bottom, MARGIN.top]),
  };
}

const straight = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(0);

/** A straight line from one place to another, in whole units. */
export function stroke(from: Spot, to: Spot): string {
  return straight([from, to])!;
}

function hoursIn({ from, to }: ChartOptions['window']): Minute[] {
  return range(Math.ceil(from / EVERY) * EVERY, to + 1, EVERY);
}
