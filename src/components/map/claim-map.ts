import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { nameOf, namingsOf } from '../../domain/record/names.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Minute } from '../../domain/values/when.ts';
import type { GroundLayer } from '../../graphics/ground/ground-layers.ts';
import { drawLocatorMap, type LocatorMap } from '../../graphics/map/locator-map.ts';
import type { NameChanges } from '../../graphics/names/name-changes.ts';
import { remembered } from '../../graphics/geometry/remembered.ts';
import { countClaims } from '../../words/en/say/claims.ts';
import { marksOf } from '../mark/claim-marks.ts';

/** What the places of claims are called in every other naming, those side by side aside; by naming and by what they are called here. */
export function namesOfClaims(claims: readonly Claim[], story: Story): NameChanges {
  const places = new Set(claims.flatMap(({ place }) => (place ? [place] : [])));
  const changes = namingsOf(story)
    .slice(1)
    .filter(({ kind }) => kind !== 'usages')
    .map(({ id }) => {
      const names = [...places].map((place) => [nameOf(place, story), nameOf(place, story, id)]);
      return [id, Object.fromEntries(names.filter(([here, there]) => here !== there))] as const;
    });
  return Object.fromEntries(changes);
}

const drawn = remembered<LocatorMap>();

/** The map of claims as they stood at a moment; the pages and moments that carry the same one share it, for it takes long to draw. */
export function drawClaimMap(
  dataset: Dataset,
  layers: readonly GroundLayer[],
  claims: readonly Claim[],
  at: Minute,
): LocatorMap {
  const { story, places } = dataset;
  const marks = marksOf(claims, dataset, at);
  return drawn(dataset, marks, () =>
    drawLocatorMap({
      layers,
      places: [...places.values()],
      nameOf: (place, naming) => nameOf(place, story, naming),
      namings: namingsOf(story)
        .slice(1)
        .map(({ id }) => id),
      map: story.map,
      marks,
      countOf: countClaims,
    }),
  );
}
