import { max, min, range } from 'd3-array';
import { overlap, type Box } from '../geometry/plane.ts';
import type { PackedBlock, Packing } from './packed.ts';
import type { BlockShape } from './shape.ts';

/** How far the marks of a time may be moved along the hours, in steps of a third of a mark. */
const STEPS = 9;

/** The ways in which marks may make way along the hours: over their own bar, or by half a mark from their tick. */
export function shiftsOf(
  { marks, band, stretch }: BlockShape,
  { setting, hand }: Packing,
): number[] {
  if (setting.tracks[hand] === 0) return [0];
  const step = setting.cell[0] / 3;
  const from = min(marks, ({ box }) => box.x0)!;
  const to = max(marks, ({ box }) => box.x1)!;
  const ways = range(1, STEPS + 1).map((i) => i * step);
  const back = ways.map((way) => -way).filter((way) => from + way >= band.x0 - step);
  const on = ways.filter((way) => hand === 'happened' && to + way <= band.x1);
  const shifts = stretch.form === 'bar' ? [...back, ...on] : [-step, step];
  return [0, ...shifts.toSorted((a, b) => Math.abs(a) - Math.abs(b))].filter(
    (way) => from + way >= setting.hours[0] && to + way <= setting.hours[1],
  );
}

/** The band on the first track where it overlaps no other; if all are taken, on the last. */
export function trackFor(
  band: Box,
  placed: readonly PackedBlock[],
  { setting, hand }: Packing,
): Box {
  const tracks = setting.tracks[hand];
  if (tracks === 0) return band;
  const on = range(tracks).map((i) => ({
    ...band,
    y0: i * setting.band,
    y1: (i + 1) * setting.band,
  }));
  return on.find((way) => !placed.some((other) => overlap(way, other.band))) ?? on.at(-1)!;
}
