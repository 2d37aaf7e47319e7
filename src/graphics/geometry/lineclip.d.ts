/** The package brings no types of its own; a box is its west, north, east and south. */
declare module 'lineclip' {
  type Point = readonly [number, number];
  type Sides = readonly [number, number, number, number];

  export function clipPolyline(line: readonly Point[], box: Sides): Point[][];
  export function clipPolygon(ring: readonly Point[], box: Sides): Point[];
}
