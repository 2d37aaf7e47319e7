import type { Claim } from './dataset.ts';
import { nameOf } from './names.ts';
import type { Story } from '../entries/story.ts';
import { earliest } from '../values/when.ts';

/** What readers filter claims by, as one line: side, kind, place (or a hyphen), and the minute of the window at which it was said. */
export function facetsOf(claim: Claim, { window }: Pick<Story, 'window'>): string {
  const origin = earliest(window.from);
  return [claim.side.id, claim.kind, claim.place?.id ?? '-', claim.knownFrom - origin].join(' ');
}

/** The places that claims name, each once, in the order of their names. */
export function placesOf(
  claims: readonly Claim[],
  story: Pick<Story, 'usages'>,
): { id: string; name: string }[] {
  const places = new Map(
    claims.flatMap(({ place }) => (place ? [[place.id, nameOf(place, story)] as const] : [])),
  );
  return [...places]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
