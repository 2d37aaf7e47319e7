import type { Place } from '../../domain/entries/place.ts';
import type { Story } from '../../domain/entries/story.ts';
import { drawGround, type Ground } from '../ground/ground.ts';
import type { GroundLayer } from '../ground/ground-layers.ts';
import { isPlaced, type MapMark } from '../mark/map-marks.ts';
import { type Plate, setPlate } from './plate.ts';
import { type Box, boxOf, frameOf } from '../geometry/mercator.ts';
import { type PlateStyle, WIDE_UNITS } from '../plate/plate-style.ts';
import { type StippledArea, stippleAreas } from './stippled-areas.ts';

export interface LocatorMapInput {
  layers: readonly GroundLayer[];
  places: readonly Place[];
  /** The name of a place in a naming; in the usage that is shown first where none is given. */
  nameOf: (place: Place, naming?: string) => string;
  /** The other namings that readers can choose. */
  namings: readonly string[];
  map: Story['map'];
  marks: readonly MapMark[];
}

/** One ground and two settings of it: the wide plate with lettered margins, the narrow one with numbers. */
export interface LocatorMap {
  ground: Ground;
  areas: StippledArea[];
  wide: Plate;
  narrow: Plate;
  /** The narrow plate as a part of the ground, which is drawn in the wide plate’s units. */
  crop: Box;
  /** Claims without a place on the map. */
  notDrawn: MapMark[];
}

const SPACED = { spacing: 0.26, serif: true, caps: true };

const WIDE: PlateStyle = {
  width: WIDE_UNITS,
  mark: { mark: 18, touch: 24, number: 14, by: 13.5, leader: 16 },
  names: { sizes: [15.5, 14.5, 13.5, 13.5], dot: 2.6 },
  lettering: {
    country: { size: 17, ...SPACED },
    region: { size: 12.5, spacing: 0.12, serif: true, caps: true },
    range: { size: 13.5, spacing: 0.1, serif: true },
    water: { size: 13.5, serif: true },
    line: { size: 13.5, serif: true },
    front: { size: 13.5, serif: true },
  },
  callouts: { label: 15, claimant: 13.5, width: 200, inset: 22 },
  degrees: 13.5,
  scale: 13.5,
};

const NARROW: PlateStyle = {
  width: 358,
  mark: { mark: 18, touch: 24, number: 12.5, leader: 0 },
  names: { sizes: [12.5, 12, 12], dot: 2.2 },
  lettering: { country: { size: 12, ...SPACED }, line: { size: 12, serif: true } },
  scale: 12,
};

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
    areas: stippleAreas(shown, wide),
    ...plates,
    crop: boxOf(wide, map.narrow),
    notDrawn: marks.filter(({ id }) => !drawn.has(id)),
  };
}
