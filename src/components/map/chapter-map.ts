import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import type { Place } from '../../domain/entries/place.ts';
import { nameOf } from '../../domain/record/names.ts';
import type { Minute } from '../../domain/values/when.ts';
import { type Ground, drawGround } from '../../graphics/ground/ground.ts';
import type { GroundLayer } from '../../graphics/ground/ground-layers.ts';
import { type ChapterMap, drawChapterMap } from '../../graphics/map/chapter-map.ts';
import { frameOf } from '../../graphics/geometry/mercator.ts';
import { WIDE } from '../../graphics/plate/plate-style.ts';
import { countClaims } from '../../words/en/say/claims.ts';
import { marksOf } from '../mark/claim-marks.ts';

/** The map of a chapter’s claims as they stood at a moment, around a place where one is named. */
export function mapOfChapter(
  dataset: Dataset,
  layers: readonly GroundLayer[],
  claims: readonly Claim[],
  at: Minute,
  around?: Place,
): ChapterMap {
  const { story, places } = dataset;
  return drawChapterMap({
    layers,
    places: [...places.values()],
    nameOf: (place, naming) => nameOf(place, story, naming),
    map: story.map,
    marks: marksOf(claims, dataset, at),
    countOf: countClaims,
    around,
  });
}

/** The ground on which every map of a page stands. */
export function groundOf({ story, places }: Dataset, layers: readonly GroundLayer[]): Ground {
  const whole = frameOf(story.map.wide, WIDE.width);
  return drawGround(layers, whole, story.map.band_km, [...places.values()]);
}
