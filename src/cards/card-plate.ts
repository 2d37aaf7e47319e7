import type { Place } from '../domain/entries/place.ts';
import type { Side } from '../domain/entries/side.ts';
import type { Story } from '../domain/entries/story.ts';
import type { GroundLayer } from '../graphics/ground/ground-layers.ts';
import { isPlaced, type DrawnClaim } from '../graphics/mark/drawn-claim.ts';
import { type Plate, setPlate } from '../graphics/map/plate.ts';
import type { Frame } from '../graphics/geometry/mercator.ts';
import { countClaims } from '../words/en/say/claims.ts';
import type { PlateStyle } from '../graphics/plate/plate-style.ts';

/** What the map of a card is drawn from. */
export interface CardMap {
  story: Story;
  layers: readonly GroundLayer[];
  places: readonly Place[];
  sides: readonly Side[];
  /** The name by which a place is lettered. */
  nameOf: (place: Place) => string;
  /** The claims that had been said, as they stood. */
  marks: readonly DrawnClaim[];
}

/** Set so that towns can be read when the card is shown at half its size. */
export const CARD_STYLE = {
  width: 0,
  mark: { mark: 28, touch: 31, note: 20 },
  names: { sizes: [24, 22], dot: 4, first: 2 },
  lettering: { country: { size: 21, spacing: 0.26, serif: true, caps: true } },
  hatch: 10,
  scale: 19,
} satisfies PlateStyle;

/** All that stands on the ground of a card: marks, vague areas, the main towns. */
export function setCardPlate({ layers, places, nameOf, marks }: CardMap, frame: Frame): Plate {
  const shown = marks.filter(isPlaced);
  const bounds = frame.bounds;
  const input = { layers, places, nameOf, namings: [], marks: shown, countOf: countClaims, bounds };
  return setPlate(input, frame, CARD_STYLE);
}
