import type { Coded } from '../record/dataset.ts';
import type { Fault } from './fault.ts';

/** The registries of a story, each with the names of its entries. */
const REGISTRIES = ['sides', 'claimants', 'sources', 'places', 'questions', 'claims'] as const;

/** Ids that a reader of the file could take for one another: “o” for “0”, “l” and “i” for “1”, “rn” for “m”. */
export function findLookalikes(coded: Coded): Fault[] {
  return REGISTRIES.flatMap((registry) => {
    const met = new Map<string, string>();
    const faults: Fault[] = [];
    for (const id of coded[registry].keys()) {
      const other = met.get(skeletonOf(id));
      if (other !== undefined) faults.push(lookAlike(registry, id, other));
      met.set(skeletonOf(id), id);
    }
    return faults;
  });
}

function lookAlike(registry: string, id: string, other: string): Fault {
  return {
    entry: `${registry}/${id}`,
    path: registry === 'claims' ? [] : ['id'],
    found: `“${id}”, which looks like “${other}”`,
    expected: 'an id that nobody can take for another',
    mend: 'rename the newer of the two',
  };
}

function skeletonOf(id: string): string {
  return id
    .replaceAll('-', '')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
