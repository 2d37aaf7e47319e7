import type { Place } from '../../domain/entries/place.ts';
import type { Story } from '../../domain/entries/story.ts';
import { isPlaced, isVague, type DrawnClaim } from '../mark/drawn-claim.ts';
import { boxOf, type Frame, frameOf, middleUnitsPerKm, project } from '../geometry/mercator.ts';
import { type Box, boxAround, distance } from '../geometry/plane.ts';
import { CHAPTER, WIDE } from '../plate/plate-style.ts';
import type { PlateInput } from '../plate/workplate.ts';
import { chapterBounds } from './chapter-bounds.ts';
import { type Plate, setPlate } from './plate.ts';
import { reachOf } from './soft-area.ts';
import { NEAR_KM, softAreaOf } from './spots.ts';

/** What a chapter’s map shows: its claims in the order of the text, and where, if it is not where they are. */
export interface ChapterMapInput extends Omit<PlateInput, 'bounds' | 'namings'> {
  map: Story['map'];
  around?: Place | undefined;
}

/** A part of the map with the claims of a chapter lettered on it, and those that it cannot show. */
export interface ChapterMap {
  plate: Plate;
  /** The plate as a part of the ground, which is drawn in the wide plate’s units. */
  crop: Box;
  /** Claims with a place that have no room for their words, or lie beyond the plate, in order. */
  unlettered: DrawnClaim[];
  /** Claims without a place, or about no place smaller than most of the map, in order. */
  placeless: DrawnClaim[];
}

/** The rank of a town that only a claim brings onto a chapter’s map. */
const LESSER = 3;

/** What reaches further is no place on a chapter’s map. */
const WIDEST_KM = 120;

/** Draws the claims of a chapter where they are said to have happened. */
export function drawChapterMap({ map, around, ...input }: ChapterMapInput): ChapterMap {
  const whole = frameOf(map.wide, WIDE.width);
  const all = input.marks.map((mark, number) => ({ ...mark, number, leading: true }));
  const placed = all.filter((mark) => isPlaced(mark) && isLocal(mark, whole));
  const shown = around ? [placeBox(around, whole)] : placed.map((mark) => reachIn(mark, whole));
  const bounds = chapterBounds(shown, whole);
  const frame = frameOf(bounds, CHAPTER.width);
  const places = mattering(input, placed);
  const plate = setPlate({ ...input, places, marks: placed, namings: [], bounds }, frame, CHAPTER);
  const lettered = new Set(plate.callouts.map(({ mark }) => mark));
  return {
    plate,
    crop: boxOf(whole, bounds),
    unlettered: placed.filter((mark) => !lettered.has(mark)),
    placeless: all.filter((mark) => !placed.includes(mark)),
  };
}

/** The main towns, and places that claims name or are about, of whatever rank they are. */
function mattering(
  { places, nameOf }: Omit<ChapterMapInput, 'map'>,
  marks: readonly DrawnClaim[],
): Place[] {
  return places
    .filter((place) => place.at)
    .flatMap((place) => {
      const name = nameOf(place);
      const told = marks.some(
        ({ at, prec, label }) =>
          (prec === 1 && String(at) === String(place.at)) || label.includes(name),
      );
      if (told) return [{ ...place, rank: Math.min(place.rank ?? LESSER, LESSER) }];
      return (place.rank ?? LESSER) < LESSER ? [place] : [];
    });
}

function isLocal(mark: DrawnClaim, frame: Frame): boolean {
  const { x0, y0, x1, y1 } = reachIn(mark, frame);
  return distance([x0, y0], [x1, y1]) <= WIDEST_KM * middleUnitsPerKm(frame);
}

/** Where a claim’s mark, ring or area reaches. */
function reachIn(mark: DrawnClaim, frame: Frame): Box {
  if (isVague(mark)) return reachOf(softAreaOf(mark, frame));
  const near = mark.prec === 1 ? 0 : NEAR_KM;
  return boxAround(project(frame, mark.at!), near * middleUnitsPerKm(frame));
}

function placeBox({ at, area }: Place, frame: Frame): Box {
  if (!area) return boxAround(project(frame, at!), 0);
  const along = area.along.map((position) => project(frame, position));
  return reachOf({ along, radius: area.radius_km * middleUnitsPerKm(frame) });
}
