import type { Claim, Dataset } from './dataset.ts';
import { nameOf } from './names.ts';
import type { Place } from '../entries/place.ts';
import type { Story } from '../entries/story.ts';
import { endsWithHour } from '../values/has-hour.ts';
import { oncePer } from '../values/once.ts';
import { earliest } from '../values/when.ts';

type Named = Pick<Dataset, 'places' | 'story'>;

/**
 * What readers filter claims by, as one line: side, kind, places (or a hyphen), and the minute of the
 * window at which it was said; of a claim without an hour, the minutes in which it was, as in `0-1440`.
 */
export function facetsOf(claim: Claim, dataset: Named): string {
  const origin = earliest(dataset.story.window.from);
  const said = claim.knownFrom - origin;
  const since = Math.max(0, earliest(claim.said) - origin);
  const places = placesNear(claim, dataset).map(({ id }) => id);
  return [
    claim.side.id,
    claim.kind,
    places.join() || '-',
    endsWithHour(claim.said) ? said : `${since}-${said}`,
  ].join(' ');
}

/** The places at or near which claims are, each once, in the order of their names: every page of the ledger asks for them. */
export const placesOf = oncePer((dataset: Named & Pick<Dataset, 'claims'>) => {
  const places = new Map(
    dataset.claims
      .flatMap((claim) => placesNear(claim, dataset))
      .map((place) => [place.id, nameOf(place, dataset.story)]),
  );
  return [...places]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
});

/** The places that a claim names, and the towns after which those are named: a sector by its two, a district by its own. */
function placesNear({ place, alsoAt }: Claim, dataset: Named): Place[] {
  const named = [...(place ? [place] : []), ...alsoAt];
  return [...new Set([...named, ...named.flatMap(townsNamedIn(dataset))])];
}

/** The towns after which each place is named, looked up once for all claims. */
const townsNamedIn = oncePer(({ places, story }: Named) =>
  oncePer((place: Place) => townsIn(nameOf(place, story), [...places.values()], story)),
);

/** Of two towns of one name the one that is lettered first on the map. */
function townsIn(name: string, places: readonly Place[], story: Pick<Story, 'usages'>): Place[] {
  const words = name.split(/[\s–]/);
  const found = places
    .filter((place) => place.at && words.includes(nameOf(place, story)))
    .toSorted((a, b) => (a.rank ?? 9) - (b.rank ?? 9));
  return [...new Map(found.toReversed().map((town) => [nameOf(town, story), town])).values()];
}
