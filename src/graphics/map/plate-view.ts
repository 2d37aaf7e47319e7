import type { Box } from '../geometry/plane.ts';
import type { PlateData } from '../plate/attributes.ts';
import { FRAME_BAND } from './frame.ts';
import type { Plate } from './plate.ts';

/** How a plate is put on a page. */
export interface PlateView {
  width: number;
  height: number;
  /** With its engraved frame, if it has one. */
  viewBox: string;
  /** The `transform` that fits the ground in, where not all of it is shown. */
  fit?: string;
  data: PlateData;
}

/** Puts a plate on a page; with a crop it shows that part of the ground, which is drawn for the whole. */
export function viewOf({ frame, engraved }: Plate, crop?: Box): PlateView {
  const { width } = frame;
  const height = Math.round(frame.height);
  const band = engraved ? FRAME_BAND : 0;
  const scale = crop ? Number((width / (crop.x1 - crop.x0)).toFixed(4)) : 1;
  return {
    width,
    height,
    viewBox: [-band, -band, width + 2 * band, height + 2 * band].join(' '),
    ...(crop && { fit: fitOf(crop, scale) }),
    data: { bounds: frame.bounds, scale },
  };
}

function fitOf({ x0, y0 }: Box, scale: number): string {
  const [x, y] = [-x0, -y0].map((shift) => Number(shift.toFixed(1)));
  return `scale(${scale})translate(${x} ${y})`;
}
