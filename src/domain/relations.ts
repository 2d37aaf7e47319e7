import type { Coded } from './dataset.ts';
import type { Fault } from './fault.ts';
import { latest } from './when.ts';

/** Faults of how claims stand to each other: one-sided contradictions, self-reference, cycles, wrong order or side. */
export function checkRelations(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  for (const [id, claim] of coded.claims) {
    claim.contradicts?.forEach((other, i) => checkMutual(faults, coded, id, other, i));
    claim.supersedes?.forEach((other, i) => checkSuperseding(faults, coded, id, other, i));
    for (const relation of [
      'denies',
      'confirms',
      'responds_to',
      'supersedes',
      'contradicts',
    ] as const) {
      claim[relation]?.forEach((other, i) => {
        if (other !== id) return;
        faults.push({
          entry: `claims/${id}`,
          path: [relation, i],
          found: 'the claim itself',
          expected: 'another claim',
        });
      });
    }
  }
  return [...faults, ...findCycles(coded)];
}

function checkMutual(faults: Fault[], coded: Coded, id: string, other: string, i: number): void {
  const contradicted = coded.claims.get(other);
  if (!contradicted || contradicted.contradicts?.includes(id)) return;
  faults.push({
    entry: `claims/${id}`,
    path: ['contradicts', i],
    found: `“${other}”, which does not say so in return`,
    expected: 'a contradiction that stands on both claims',
    mend: `add “${id}” to “contradicts” of ${other}`,
  });
}

function checkSuperseding(
  faults: Fault[],
  coded: Coded,
  id: string,
  other: string,
  i: number,
): void {
  const [newer, older] = [coded.claims.get(id)!, coded.claims.get(other)];
  if (!older) return;
  const path = ['supersedes', i];
  const campOf = (claimant: string) =>
    coded.sides.get(coded.claimants.get(claimant)?.side ?? '')?.camp;
  const [camp, olderCamp] = [campOf(newer.claimant), campOf(older.claimant)];
  // A camp that cannot be told is reported where it is named.
  if (camp !== undefined && olderCamp !== undefined && camp !== olderCamp) {
    faults.push({
      entry: `claims/${id}`,
      path,
      found: `“${other}”, a claim of another side`,
      expected: 'an older claim of the same side',
      mend: 'use “denies” or “contradicts” between sides',
    });
  }
  if (latest(newer.said) < latest(older.said)) {
    faults.push({
      entry: `claims/${id}`,
      path,
      found: `“${other}”, which was said later (${older.said.wording})`,
      expected: 'an older claim',
    });
  }
}

/** A claim that supersedes itself by way of others has no place in time. */
function findCycles(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      faults.push({
        entry: `claims/${id}`,
        path: ['supersedes'],
        found: [...trail.slice(trail.indexOf(id)), id].join(' → '),
        expected: 'no circle of claims that supersede each other',
      });
      return;
    }
    if (done.has(id)) return;
    for (const older of coded.claims.get(id)?.supersedes ?? []) {
      // A claim that names itself is told above.
      if (older !== id) visit(older, [...trail, id]);
    }
    done.add(id);
  };
  for (const id of coded.claims.keys()) visit(id, []);
  return faults;
}
