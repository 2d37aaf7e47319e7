import { frameOf, frameBox } from '../../src/graphics/geometry/mercator.ts';
import { emptyRoom } from '../../src/graphics/plate/label-placer.ts';
import type { PlateStyle } from '../../src/graphics/plate/plate-style.ts';
import type { PlateInput, Workplate } from '../../src/graphics/plate/workplate.ts';

const BOUNDS: PlateInput['bounds'] = { southwest: [0, -1], northeast: [4, 1] };

const STYLE: PlateStyle = {
  width: 400,
  mark: { mark: 18, touch: 24, note: 14 },
  names: { sizes: [15, 14], dot: 2, first: 2 },
  lettering: {
    country: { size: 12 },
    region: { size: 12 },
    water: { size: 12 },
    range: { size: 12 },
    line: { size: 12 },
    front: { size: 12 },
  },
  hatch: 5,
  callouts: { size: 14, widths: [120, 80] },
  degrees: 13,
  scale: 13,
};

/** An empty plate of 400 units around the equator; a degree is 100 of them. */
export function plateInTheMaking(input: Partial<PlateInput> = {}): Workplate {
  const frame = frameOf(BOUNDS, STYLE.width);
  return {
    frame,
    room: emptyRoom(frameBox(frame)),
    style: STYLE,
    input: {
      layers: [],
      places: [],
      nameOf: ({ names }, naming = 'plain') => names[naming] ?? names['plain']!,
      namings: [],
      marks: [],
      countOf: (claims) => `${claims} claims`,
      bounds: BOUNDS,
      ...input,
    },
  };
}
