import type { Story } from '../../domain/entries/story.ts';
import { drawGround, type Ground } from '../ground/ground.ts';
import { isPlaced, type DrawnClaim } from '../mark/drawn-claim.ts';
import { type Plate, setPlate } from './plate.ts';
import { boxOf, frameOf } from '../geometry/mercator.ts';
import type { Box } from '../geometry/plane.ts';
import { NARROW, WIDE } from '../plate/plate-style.ts';
import type { PlateInput } from '../plate/workplate.ts';

/** What a map shows, and where it lies. */
export interface LocatorMapInput extends Omit<PlateInput, 'bounds'> {
  map: Story['map'];
}

/** One ground and two plates of it: the wide plate, on which leading claims are lettered, and the narrow one. */
export interface LocatorMap {
  ground: Ground;
  wide: Plate;
  narrow: Plate;
  /** The narrow plate as a part of the ground, which is drawn in the wide plate’s units. */
  crop: Box;
  /** Claims without a place on the map. */
  notDrawn: DrawnClaim[];
}

/** Everything that the map shows, as numbers and strings for whatever draws it. */
export function drawLocatorMap(input: LocatorMapInput): LocatorMap {
  const { layers, map, marks } = input;
  const wide = frameOf(map.wide, WIDE.width);
  const narrow = frameOf(map.narrow, NARROW.width);
  const shown = marks.filter((mark) => isPlaced(mark));
  const plates = {
    wide: setPlate({ ...input, marks: shown, bounds: map.wide }, wide, WIDE),
    narrow: setPlate({ ...input, marks: shown, bounds: map.wide }, narrow, NARROW),
  };
  const drawn = new Set(plates.wide.marks.flatMap((placed) => placed.marks.map(({ id }) => id)));
  return {
    ground: drawGround(layers, wide, map.band_km, input.places),
    ...plates,
    crop: boxOf(wide, map.narrow),
    notDrawn: marks.filter(({ id }) => !drawn.has(id)),
  };
}
