import type { Place } from '../../domain/entries/place.ts';
import type { GroundLayer } from '../ground/ground-layers.ts';
import type { Room } from './label-placer.ts';
import type { Lettering } from '../names/lettering.ts';
import type { MapMark } from '../mark/map-marks.ts';
import type { Bounds, Frame } from '../geometry/mercator.ts';
import type { TypeStyle } from './text-width.ts';

/** The width of the wide plate, in whose units the ground is drawn for all. */
export const WIDE_UNITS = 1120;

/** How marks are set, in units. */
export interface MarkStyle {
  mark: number;
  /** Marks stand so far apart that each can be touched: WCAG 2.2, 2.5.8 asks for 24 px. */
  touch: number;
  number: number;
  /** The size of the claimant’s name beside a claimed advance; without one it stands in the list only. */
  by?: number;
  /** The room rather kept free on both sides of a lettered mark, for its leader. */
  leader: number;
}

/** How towns are lettered: a size for each rank; ranks without one are not lettered. */
export interface NameStyle {
  sizes: readonly number[];
  dot: number;
}

/** How the margins are lettered, in units. */
export interface CalloutStyle {
  label: number;
  claimant: number;
  /** The widest a line may be. */
  width: number;
  /** The distance of the lettering from the edge. */
  inset: number;
}

/** The types of the engraved names; a kind without one is not lettered. */
export type LetteringStyle = Partial<Record<Lettering['kind'], TypeStyle>>;

/** How a plate is set; all sizes are in its units. */
export interface PlateStyle {
  width: number;
  mark: MarkStyle;
  names: NameStyle;
  lettering: LetteringStyle;
  /** Without it no margin is lettered, and every mark has its number. */
  callouts?: CalloutStyle;
  /** The size of the degrees; without one there is no engraved frame. */
  degrees?: number;
  scale: number;
}

/** What stands on a plate. */
export interface PlateInput {
  layers: readonly GroundLayer[];
  places: readonly Place[];
  /** The name of a place in a naming; in the usage that is shown first where none is given. */
  nameOf: (place: Place, naming?: string) => string;
  /** The other namings that readers can choose. */
  namings: readonly string[];
  marks: readonly MapMark[];
  /** All that any plate shows. */
  bounds: Bounds;
}

/** A plate in the making: what stands on it, how, and the room that is left. */
export interface Setting {
  input: PlateInput;
  frame: Frame;
  room: Room;
  style: PlateStyle;
}

/** Whether a mark is lettered in the margin, and so has no number beside it. */
export function isLettered({ style }: Setting, mark: MapMark): boolean {
  return style.callouts !== undefined && mark.leading;
}
