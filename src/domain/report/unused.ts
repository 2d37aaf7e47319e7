import type { Coded } from '../record/dataset.ts';
import type { Fault } from '../faults/fault.ts';

/** What texts use of the content, by id. */
export interface Used {
  places: ReadonlySet<string>;
  /** The pages that facts of the background cite. */
  sources: ReadonlySet<string>;
}

/** Sources, places, claimants and questions that nothing names and that say no reason to be kept. */
export function findUnused(coded: Coded, { places, sources }: Used): Fault[] {
  const claims = [...coded.claims.values()];
  const cited = new Set([
    ...sources,
    ...claims.flatMap((claim) => [
      ...claim.sources,
      ...(claim.differs ?? []).flatMap((variant) => variant.sources),
      ...(claim.withdrawn?.sources ?? []),
    ]),
  ]);
  const named = new Set([
    ...places,
    ...claims.flatMap(({ where }) => (where ? [where.at, ...where.also] : [])),
  ]);
  const speaking = new Set(
    claims.flatMap(({ claimant, withdrawn }) => [claimant, withdrawn?.by ?? claimant]),
  );
  const asked = new Set(claims.map(({ question }) => question));
  const unused = (registry: string, id: string, by: string): Fault => ({
    entry: `${registry}/${id}`,
    path: ['id'],
    found: `“${id}”, which ${by}`,
    expected: 'an entry that is used',
    mend: 'take it out, or say in “kept” why it stays',
  });
  return [
    ...[...coded.sources.values()]
      .filter(({ id, kept }) => !cited.has(id) && kept === undefined)
      .map(({ id }) => unused('sources', id, 'no claim or fact cites')),
    ...[...coded.places.values()]
      .filter((place) => !isShown(place) && !named.has(place.id) && place.kept === undefined)
      .map(({ id }) => unused('places', id, 'no claim or text names, and the map does not letter')),
    ...[...coded.claimants.values()]
      .filter(({ id, kept }) => !speaking.has(id) && kept === undefined)
      .map(({ id }) => unused('claimants', id, 'says nothing here')),
    ...[...coded.questions.keys()]
      .filter((id) => !asked.has(id))
      .map((id) => unused('questions', id, 'no claim answers')),
  ];
}

/** The map letters it by itself. */
function isShown({ rank, front }: { rank?: number | undefined; front: boolean }): boolean {
  return rank !== undefined || front;
}
