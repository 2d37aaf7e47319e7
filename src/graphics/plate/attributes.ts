import type { Bounds } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';

/** What a plate says of itself to the scripts that lay a live map under it. */
export interface PlateData {
  bounds: Bounds;
  /** How much larger than it was drawn it shows the ground. */
  scale: number;
}

/** The attributes in which a plate says so. */
export function plateAttributes({ bounds, scale }: PlateData): Record<string, string | undefined> {
  const { southwest, northeast } = bounds;
  return {
    'data-bounds': [...southwest, ...northeast].join(' '),
    'data-scale': scale === 1 ? undefined : String(scale),
  };
}

/** Reads what a plate says of itself back from its attributes. */
export function readPlate(plate: { getAttribute(name: string): string | null }): PlateData {
  const [west, south, east, north] = plate.getAttribute('data-bounds')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return {
    bounds: { southwest: [west, south], northeast: [east, north] },
    scale: Number(plate.getAttribute('data-scale') ?? 1),
  };
}

/** The `transform` that moves what is drawn around 0, 0 to a point, and turns it there by so many degrees. */
export function moved([x, y]: Point, turn = 0): string {
  return `translate(${y === 0 ? x : `${x} ${y}`})${turn ? `rotate(${turn})` : ''}`;
}
