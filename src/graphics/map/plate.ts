import { placeCallouts } from '../callout/callouts.ts';
import type { Callout } from '../callout/callout.ts';
import { emptyRoom } from '../plate/label-placer.ts';
import type { Lettering } from '../names/lettering.ts';
import { drawMapFrame, type MapFrame } from './frame.ts';
import type { PlacedName } from '../names/towns.ts';
import { renamePlaces, type Renaming } from '../names/renaming.ts';
import type { PlacedMark } from './crowded-marks.ts';
import { marksBeyond, placeMarks } from './mark-places.ts';
import { type Frame, frameBox } from '../geometry/mercator.ts';
import { grow, type Point } from '../geometry/plane.ts';
import { type Ring, ringsFor } from './near-rings.ts';
import { letterFirst, letterRest } from './plate-names.ts';
import { type PlateStyle } from '../plate/plate-style.ts';
import { isLettered, type PlateInput, type Workplate } from '../plate/workplate.ts';
import type { DrawnClaim } from '../mark/drawn-claim.ts';
import { type HatchedArea, hatchAreas } from './hatched-areas.ts';
import { dislikeGround, keepDegrees, placeScaleBar } from './plate-room.ts';
import type { ScaleBar } from './scale-bar.ts';

/** One plate of the map: the ground is drawn elsewhere, this is all that stands on it. */
export interface Plate {
  frame: Frame;
  marks: PlacedMark[];
  /** Marks that the static map does not show, for the live one. */
  beyond: PlacedMark[];
  rings: Ring[];
  areas: HatchedArea[];
  callouts: Callout[];
  /** Claims that want lettering and have no room for it, in their order. */
  unlettered: DrawnClaim[];
  names: PlacedName[];
  /** The same names in each of the other namings. */
  renamings: Renaming[];
  /** The dots of the lettered places, as one path. */
  dots: string;
  lettering: Lettering[];
  engraved?: MapFrame;
  scaleBar: ScaleBar & { at: Point };
}

/** What is lettered keeps so far from the edge. */
const EDGE = 3;

/** Sets a plate: the main towns, then marks and their words, then what is left for the engraver; the regions before the marks, where they find no room after them and no claim loses its words for it. */
export function setPlate(input: PlateInput, frame: Frame, style: PlateStyle): Plate {
  const plate = setIn(input, frame, style, false);
  if (!style.early?.includes('region') || isRegionLettered(plate)) return plate;
  const other = setIn(input, frame, style, true);
  return other.unlettered.length > plate.unlettered.length ? plate : other;
}

function isRegionLettered({ lettering }: Plate): boolean {
  return lettering.some(({ kind }) => kind === 'region');
}

function setIn(input: PlateInput, frame: Frame, style: PlateStyle, regionsFirst: boolean): Plate {
  const plate = { input, frame, style, room: emptyRoom(grow(frameBox(frame), -EDGE)) };
  const engraved = style.degrees === undefined ? undefined : drawMapFrame(frame);
  if (engraved) keepDegrees(plate, engraved);
  dislikeGround(plate);
  const scaleBar = placeScaleBar(plate);
  const first = letterFirst(plate, regionsFirst);
  const marks = placeMarks(plate);
  const callouts = letterMarks(plate, marks);
  const letters = letterRest(plate, first);
  return {
    frame,
    marks,
    beyond: marksBeyond(plate),
    rings: ringsFor(input.marks, frame),
    areas: hatchAreas(input.marks, frame, style.hatch),
    ...callouts,
    ...letters,
    renamings: input.namings.map((naming) =>
      renamePlaces(naming, letters.names, letters.lettering, plate),
    ),
    scaleBar,
    ...(engraved ? { engraved } : {}),
  };
}

function letterMarks(
  plate: Workplate,
  marks: readonly PlacedMark[],
): Pick<Plate, 'callouts' | 'unlettered'> {
  const { room, style } = plate;
  if (!style.callouts) return { callouts: [], unlettered: [] };
  const wishes = marks
    .filter(({ marks: [mark] }) => isLettered(plate, mark))
    .map(({ marks: [mark], at }) => ({ mark, at, radius: style.mark.mark / 2 }));
  const callouts = placeCallouts(wishes, room, style.callouts);
  const lettered = new Set(callouts.map(({ mark }) => mark));
  const unlettered = wishes.map(({ mark }) => mark).filter((mark) => !lettered.has(mark));
  return { callouts, unlettered };
}
