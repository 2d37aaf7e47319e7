import type { Story } from '../../domain/entries/story.ts';
import type { Box, Point } from './plane.ts';

export type LngLat = readonly [number, number];
export type Bounds = Story['map']['wide'];

/** A window on the Mercator plane, the same projection as the interactive map's; y grows downwards. */
export interface Frame {
  bounds: Bounds;
  width: number;
  height: number;
  /** Units for the whole circle of longitude. */
  world: number;
}

const EARTH_KM = 40_075.017;

/** A frame that shows these bounds at this width; the height follows. */
export function frameOf(bounds: Bounds, width: number): Frame {
  const { southwest, northeast } = bounds;
  const world = (width * 360) / (northeast[0] - southwest[0]);
  const height = world * (mercatorY(southwest[1]) - mercatorY(northeast[1]));
  return { bounds, width, height, world };
}

/** Where a position falls in the frame, in units. */
export function project(frame: Frame, [lng, lat]: LngLat): Point {
  const { southwest, northeast } = frame.bounds;
  return [
    ((lng - southwest[0]) / 360) * frame.world,
    (mercatorY(lat) - mercatorY(northeast[1])) * frame.world,
  ];
}

/** The position at a point of the frame. */
export function unproject(frame: Frame, [x, y]: Point): LngLat {
  const { southwest, northeast } = frame.bounds;
  const turn = 0.5 - (y / frame.world + mercatorY(northeast[1]));
  const lat = Math.atan(Math.sinh(turn * 2 * Math.PI)) * (180 / Math.PI);
  return [southwest[0] + (x / frame.world) * 360, lat];
}

/** The units of a kilometre on the ground at a latitude. */
export function unitsPerKm(frame: Frame, lat: number): number {
  return frame.world / (EARTH_KM * Math.cos((lat * Math.PI) / 180));
}

/** The units of a kilometre at the middle of the frame. */
export function middleUnitsPerKm(frame: Frame): number {
  return unitsPerKm(frame, (frame.bounds.southwest[1] + frame.bounds.northeast[1]) / 2);
}

/** Other bounds as a rectangle of the frame. */
export function boxOf(frame: Frame, bounds: Bounds): Box {
  const [x0, y1] = project(frame, bounds.southwest);
  const [x1, y0] = project(frame, bounds.northeast);
  return { x0, y0, x1, y1 };
}

/** The whole frame as a rectangle. */
export function frameBox(frame: Frame): Box {
  return { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
}

/** The fraction of the square world at which a latitude lies, 0 in the north. */
function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
