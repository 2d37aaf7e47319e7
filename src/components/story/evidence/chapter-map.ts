import type { Claim, Dataset } from '../../../domain/record/dataset.ts';
import type { Place } from '../../../domain/entries/place.ts';
import { nameOf } from '../../../domain/record/names.ts';
import type { Minute } from '../../../domain/values/when.ts';
import { type Ground, drawGround } from '../../../graphics/ground/ground.ts';
import type { Draw, GroundLayer } from '../../../graphics/ground/ground-layers.ts';
import { type ChapterMap, drawChapterMap } from '../../../graphics/map/chapter-map.ts';
import { remembered } from '../../../graphics/geometry/remembered.ts';
import { frameOf } from '../../../graphics/geometry/mercator.ts';
import { WIDE } from '../../../graphics/plate/plate-style.ts';
import { countClaims } from '../../../words/en/say/claims.ts';
import { marksOf } from '../../mark/claim-marks.ts';

/** The map of a chapter’s claims as they stood at a moment, around a place where one is named. */
export function mapOfChapter(
  dataset: Dataset,
  layers: readonly GroundLayer[],
  claims: readonly Claim[],
  at: Minute,
  { around, naming }: { around?: Place | undefined; naming?: string } = {},
): ChapterMap {
  const { story, places } = dataset;
  const marks = marksOf(claims, dataset, at);
  return drawn(layers, [marks, around?.id, naming], () =>
    drawChapterMap({
      layers,
      places: [...places.values()],
      nameOf: (place) => nameOf(place, story, naming),
      map: story.map,
      marks,
      countOf: countClaims,
      around,
    }),
  );
}

/** From one moment to the next most maps stay as they are. */
const drawn = remembered<ChapterMap>();

/** What a map beside a text leaves out: it is read for its claims. */
const LEFT_OUT: readonly Draw[] = ['district', 'district-line', 'road'];

/** The ground on which every map of a text stands. */
export function groundOf({ story }: Dataset, layers: readonly GroundLayer[]): Ground {
  const whole = frameOf(story.map.wide, WIDE.width);
  const { paths, ...ground } = drawGround(layers, whole, story.map.band_km);
  return {
    ...ground,
    paths: paths.filter(({ draw }) => !(LEFT_OUT as readonly string[]).includes(draw)),
  };
}
