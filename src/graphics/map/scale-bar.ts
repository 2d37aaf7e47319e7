import { type Frame, middleUnitsPerKm } from '../geometry/mercator.ts';

/** A round distance and its length in units. */
export interface ScaleBar {
  km: number;
  length: number;
}

/** A needle and the letter N, to the left of the right end of the bar: north is up. */
export const NORTH = 'M-4-22v-24l-3 8h6l-3-8M-17-30v-9l6 9v-9';

/** The bar as path data, with a stroke up at each end. */
export function barPath({ length }: ScaleBar): string {
  return `M0-4v4h${length}v-4`;
}

/** The room that the needle takes from the bar upwards. */
export const NORTH_ROOM = { width: 22, height: 50 };

/** The longest of 1, 2 or 5 times a power of ten that takes at most this part of the frame's width. */
export function scaleBarOf(frame: Frame, part = 1 / 7): ScaleBar {
  const perKm = middleUnitsPerKm(frame);
  const most = (frame.width * part) / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
  return { km, length: Math.round(km * perKm) };
}
