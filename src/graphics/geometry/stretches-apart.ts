import { range } from 'd3-array';
import { stretchesOf, touch } from './line-hits.ts';
import {
  between,
  boxAround,
  distance,
  distanceToSegment,
  lengthOf,
  type Point,
  segmentsOf,
} from './plane.ts';

type Line = readonly Point[];

/** Lines are looked at in steps no longer than this. */
const STEP = 3;

/** What is shorter than this is no stretch but an accident of two outlines that differ a little. */
const SHORTEST = 30;

/**
 * The stretches of lines that do not run within a distance of others or of one another, so that one
 * boundary that two sources draw differently is drawn once; each is led on to where it meets them.
 */
export function stretchesApart(lines: readonly Line[], others: readonly Line[], near: number) {
  const taken = [...others];
  return lines.flatMap((line) => {
    const kept = apart(inSteps(line), taken, near).filter((part) => lengthOf(part) > SHORTEST);
    taken.push(...kept);
    return kept;
  });
}

function apart(line: Line, others: readonly Line[], near: number): Point[][] {
  const away = line.map((point) => distanceWithin(near, point, others));
  const parts: Point[][] = [];
  for (let from = 0; from < line.length; from++) {
    if (away[from]! < Infinity) continue;
    let to = from;
    while (to + 1 < line.length && away[to + 1] === Infinity) to++;
    parts.push(line.slice(leadOn(away, from, -1), leadOn(away, to, 1) + 1));
    from = to;
  }
  return parts;
}

/** The distance of a point from the nearest line, if that is near; else infinite. */
function distanceWithin(near: number, point: Point, lines: readonly Line[]): number {
  const around = boxAround(point, near);
  let least = Infinity;
  for (const line of lines)
    for (const { from, to, bounds } of stretchesOf(line)) {
      if (!touch(bounds, around)) continue;
      for (let i = from; i < to; i++)
        least = Math.min(least, distanceToSegment(point, line[i]!, line[i + 1]!));
    }
  return least > near ? Infinity : least;
}

/** Goes on in a direction for as long as that comes closer. */
function leadOn(away: readonly number[], from: number, by: 1 | -1): number {
  let at = from;
  while ((away[at + by] ?? Infinity) < away[at]!) at += by;
  return at;
}

function inSteps(line: Line): Point[] {
  const steps = segmentsOf(line).flatMap(([a, b]) => {
    const count = Math.ceil(distance(a, b) / STEP);
    return range(count).map((i) => between(a, b, i / count));
  });
  return [...steps, line.at(-1)!];
}
