import { type Frame, frameOf } from '../../graphics/geometry/mercator.ts';

/** The plate as it is shown: its frame in units, its bounds, and the pixels that it covers. */
export interface ShownPlate {
  frame: Frame;
  /** West, south, east, north. */
  bounds: [number, number, number, number];
  shown: { left: number; top: number; width: number; height: number };
  /** Pixels of a unit. */
  scale: number;
}

/** Reads the frame of a static plate back from the page. */
export function frameOfPlate(plate: SVGSVGElement): ShownPlate {
  const bounds = (plate.dataset.bounds ?? '').split(' ').map(Number) as ShownPlate['bounds'];
  const width = plate.querySelector<SVGSVGElement>('.view')!.width.baseVal.value;
  const frame = frameOf(
    { southwest: [bounds[0], bounds[1]], northeast: [bounds[2], bounds[3]] },
    width,
  );
  const box = plate.getBoundingClientRect();
  const view = plate.viewBox.baseVal;
  const scale = (box.width - borders(plate)) / view.width;
  return {
    frame,
    bounds,
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
