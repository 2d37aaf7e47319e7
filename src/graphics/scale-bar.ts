import { type Frame, middleUnitsPerKm } from './mercator.ts';

/** A round distance and its length in units. */
export interface ScaleBar {
  km: number;
  length: number;
}

/** A needle and the letter N over the left end of the bar: north is up. */
export const NORTH = 'M5-24v-30l-4 11h8l-4-11M15-38v-12l8 12v-12';

/** The room that the needle takes from the bar upwards. */
export const NORTH_ROOM = { width: 26, height: 58 };

/** The longest of 1, 2 or 5 times a power of ten that takes at most this part of the frame's width. */
export function scaleBarOf(frame: Frame, part = 1 / 7): ScaleBar {
  const perKm = middleUnitsPerKm(frame);
  const most = (frame.width * part) / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
  return { km, length: Math.round(km * perKm) };
}
