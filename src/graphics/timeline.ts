import { scaleLinear } from 'd3-scale';
import type { Claim } from '../domain/dataset.ts';
import type { Side } from '../domain/side.ts';
import { civil, DAY, HOUR, spanOf, type Minute } from '../domain/when.ts';
import { nightsIn, type Night } from './sun.ts';

/** The strip of hours: lanes by side, one lettered entry a claim, no two of them on top of each other. */
export interface Timeline {
  width: number;
  height: number;
  /** Where the lanes begin, below the axis. */
  top: number;
  nights: { x: number; width: number }[];
  ticks: { x: number; hour: number; midnight: boolean }[];
  days: { x: number; at: Minute }[];
  lanes: { side: Side; y: number; height: number; entries: TimelineEntry[] }[];
}

/** One claim on the strip: a bar for when it happened, a stroke at when it was said, a label beside it. */
export interface TimelineEntry {
  claim: Claim;
  y: number;
  bar?: { x: number; width: number; exact: boolean };
  saying?: { x: number; width: number };
  /** The stroke, and the mark on it. */
  x: number;
  label: { x: number; anchor: 'start' | 'end' };
}

export interface TimelineOptions {
  window: Night;
  sun: readonly [number, number];
  /** Minutes that the story’s local time is ahead of UTC. */
  offset: number;
  width: number;
  /** The room at the left for the names of the lanes. */
  gutter: number;
}

const AXIS = 44;
const ROW = 19;
const LANE_GAP = 12;
const MARK = 9;

/** Widths of letters differ; this is the mean of the face at the strip’s size, a little on the safe side. */
const LETTER = 5.9;

/** Lays out the strip; claims keep the order of saying, each in the first row of its lane that is free. */
export function layoutTimeline(
  claims: readonly Claim[],
  sides: readonly Side[],
  options: TimelineOptions,
): Timeline {
  const { window, width, gutter } = options;
  const scale = scaleLinear([window.from, window.to], [gutter, width - 4]);
  const lanes: Timeline['lanes'] = [];
  let y = AXIS + LANE_GAP;
  for (const side of sides) {
    const mine = claims.filter(
      (claim) => claim.side.id === side.id && claim.knownFrom <= window.to + DAY,
    );
    if (mine.length === 0) continue;
    const { entries, rows } = layoutLane(mine, scale, options, y);
    const height = rows * ROW;
    lanes.push({ side, y, height, entries });
    y += height + LANE_GAP;
  }
  return { width, height: y, top: AXIS, lanes, ...layoutAxis(scale, options) };
}

function layoutAxis(scale: (at: Minute) => number, { window, sun, offset }: TimelineOptions) {
  const hours = Array.from(
    { length: Math.floor((window.to - window.from) / HOUR) + 1 },
    (_, i) => window.from + i * HOUR,
  );
  return {
    nights: nightsIn(window, sun, offset).map(({ from, to }) => ({
      x: whole(scale(from)),
      width: whole(scale(to) - scale(from)),
    })),
    ticks: hours
      .filter((at) => civil(at).hour % 3 === 0)
      .map((at) => ({ x: whole(scale(at)), hour: civil(at).hour, midnight: at % DAY === 0 })),
    days: hours
      .filter((at) => at % DAY === 0 && at + DAY <= window.to + HOUR)
      .map((at) => ({ x: whole(scale(at)), at })),
  };
}

function layoutLane(
  claims: readonly Claim[],
  scale: (at: Minute) => number,
  { gutter, width }: TimelineOptions,
  top: number,
) {
  const rows: { from: number; to: number }[][] = [];
  const entries = claims.map((claim) => {
    const entry = placeEntry(claim, scale, gutter, width);
    const extent = extentOf(entry);
    let row = rows.findIndex((taken) =>
      taken.every(({ from, to }) => extent.to < from || extent.from > to),
    );
    if (row < 0) row = rows.push([]) - 1;
    rows[row]!.push(extent);
    return { ...entry, y: top + row * ROW + ROW / 2 };
  });
  return { entries, rows: rows.length };
}

function placeEntry(
  claim: Claim,
  scale: (at: Minute) => number,
  left: number,
  width: number,
): TimelineEntry {
  const clampX = (at: Minute) => whole(Math.min(width - 4, Math.max(left, scale(at))));
  const x = Math.min(width - 12, clampX(claim.knownFrom));
  const entry: TimelineEntry = { claim, y: 0, x, label: placeLabel(claim, x, width) };
  if (claim.happened) {
    const { happened } = claim;
    const exact = happened.kind === 'minute' || happened.kind === 'about';
    const span = exact ? { from: happened.at, to: happened.at } : spanOf(happened);
    const from = clampX(span.from ?? span.to);
    entry.bar = {
      x: from,
      width: Math.max(0, clampX(Math.min(span.to, claim.knownFrom)) - from),
      exact,
    };
  }
  const said = spanOf(claim.said);
  if (said.from !== undefined && said.from !== said.to)
    entry.saying = { x: clampX(said.from), width: x - clampX(said.from) };
  return entry;
}

function placeLabel(claim: Claim, x: number, width: number): TimelineEntry['label'] {
  const room = width - x - MARK - 8;
  return claim.label.length * LETTER <= room
    ? { x: x + MARK + 4, anchor: 'start' }
    : { x: x - MARK - 4, anchor: 'end' };
}

/** From the leftmost to the rightmost thing that an entry draws, with a little air. */
function extentOf({ claim, bar, saying, x, label }: TimelineEntry): { from: number; to: number } {
  const letters = claim.label.length * LETTER;
  const [left, right] =
    label.anchor === 'start' ? [label.x, label.x + letters] : [label.x - letters, label.x];
  return {
    from: Math.min(left, x - MARK, bar?.x ?? x, saying?.x ?? x) - 4,
    to: Math.max(right, x + MARK) + 8,
  };
}

function whole(x: number): number {
  return Math.round(x);
}
