import { extent } from 'd3-array';
import type { Box, Point } from '../geometry/plane.ts';

/** The part of some land that shows a box amid its surroundings, so many times as wide, in a shape; never less than the box, nor beyond the land where the box is not. */
export function viewAround(box: Box, land: readonly Point[], aspect: number, wider: number): Box {
  const [west = box.x0, east = box.x1] = extent(land, ([x]) => x);
  const [north = box.y0, south = box.y1] = extent(land, ([, y]) => y);
  const needed = Math.max(box.x1 - box.x0, (box.y1 - box.y0) * aspect);
  const there = Math.min(east - west, (south - north) * aspect);
  const width = Math.max(needed, Math.min(wider * (box.x1 - box.x0), there));
  const x0 = shifted((box.x0 + box.x1 - width) / 2, width, west, east);
  const height = width / aspect;
  const y0 = shifted((box.y0 + box.y1 - height) / 2, height, north, south);
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

/** A stretch moved so far that it lies within two ends, where it fits between them. */
function shifted(start: number, length: number, from: number, to: number): number {
  if (length > to - from) return start;
  return Math.min(Math.max(start, from), to - length);
}
