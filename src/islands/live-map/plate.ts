import { type Frame, frameOf } from '../../graphics/geometry/mercator.ts';
import type { Point } from '../../graphics/geometry/plane.ts';
import { readPlate } from '../../graphics/plate/attributes.ts';

/** The plate as it is shown: its frame in units, its bounds, and the pixels that it covers. */
export interface ShownPlate {
  frame: Frame;
  /** West, south, east, north. */
  bounds: [number, number, number, number];
  /** How much larger than it was drawn the ground is shown. */
  enlargement: number;
  shown: { left: number; top: number; width: number; height: number };
  /** Pixels of a unit. */
  scale: number;
}

/** Reads the frame of a static plate back from the page. */
export function frameOfPlate(plate: SVGSVGElement): ShownPlate {
  const { bounds, scale: enlargement } = readPlate(plate);
  const width = plate.querySelector<SVGSVGElement>('.view')!.width.baseVal.value;
  const frame = frameOf(bounds, width);
  const box = plate.getBoundingClientRect();
  const view = plate.viewBox.baseVal;
  const scale = (box.width - borders(plate)) / view.width;
  return {
    frame,
    bounds: [...bounds.southwest, ...bounds.northeast],
    enlargement,
    scale,
    shown: {
      left: box.left - view.x * scale,
      top: box.top + plate.clientTop - view.y * scale,
      width: frame.width * scale,
      height: frame.height * scale,
    },
  };
}

function borders(plate: SVGSVGElement): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(plate);
  return parseFloat(borderLeftWidth) + parseFloat(borderRightWidth);
}

/** Where something was moved to by the build, and by how many degrees it was turned there. */
export function standOf({ transform: { baseVal } }: SVGGraphicsElement) {
  const { e, f } = baseVal.getItem(0).matrix;
  const at: Point = [e, f];
  return { at, turn: baseVal.numberOfItems > 1 ? baseVal.getItem(1).angle : 0 };
}
