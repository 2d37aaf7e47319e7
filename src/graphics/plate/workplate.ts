import type { Place } from '../../domain/entries/place.ts';
import type { Bounds, Frame } from '../geometry/mercator.ts';
import type { GroundLayer } from '../ground/ground-layers.ts';
import type { DrawnClaim } from '../mark/drawn-claim.ts';
import type { Room } from './label-placer.ts';
import type { PlateStyle } from './plate-style.ts';

/** What stands on a plate. */
export interface PlateInput {
  layers: readonly GroundLayer[];
  places: readonly Place[];
  /** The name of a place in a naming; in the usage that is shown first where none is given. */
  nameOf: (place: Place, naming?: string) => string;
  /** The other namings that readers can choose. */
  namings: readonly string[];
  marks: readonly DrawnClaim[];
  /** What is written beside a mark that stands for so many claims. */
  countOf: (claims: number) => string;
  /** All that any plate shows. */
  bounds: Bounds;
}

/** A plate in the making: what stands on it, how, and the room that is left. */
export interface Workplate {
  input: PlateInput;
  frame: Frame;
  room: Room;
  style: PlateStyle;
}

/** Whether a mark is to be lettered, and so stands for itself alone. */
export function isLettered({ style }: Workplate, mark: DrawnClaim): boolean {
  return style.callouts !== undefined && mark.leading;
}
