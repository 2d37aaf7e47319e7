import type { CodedClaim } from '../entries/claim.ts';
import { findCircles } from '../values/cycles.ts';
import type { Coded } from '../record/dataset.ts';
import { doublesIn } from './doubles.ts';
import type { Fault } from './fault.ts';
import { earliest, latest } from '../values/when.ts';

/** The fields in which a claim names others. */
export const RELATIONS = [
  'denies',
  'confirms',
  'responds_to',
  'supersedes',
  'contradicts',
] as const;

/** The relations that lead from a newer claim to an older one, and what claims in a circle would do. */
const BACKWARDS = {
  supersedes: 'supersede',
  denies: 'deny',
  confirms: 'confirm',
  responds_to: 'answer',
} as const;

/** Faults of how claims stand to each other: one-sided, doubled or against themselves, in circles, in the wrong order. */
export function checkRelations(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  for (const [id, claim] of coded.claims) {
    claim.contradicts?.forEach((other, i) => checkMutual(faults, coded, id, other, i));
    claim.supersedes?.forEach((other, i) => checkSuperseding(faults, coded, id, other, i));
    checkOrder(faults, coded, id, claim);
    checkDoubles(faults, id, claim);
  }
  return [...faults, ...circlesIn(coded)];
}

/** Nothing denies, confirms or answers what had not been said yet, however loosely both times are known. */
function checkOrder(faults: Fault[], coded: Coded, id: string, claim: CodedClaim): void {
  for (const relation of ['denies', 'confirms', 'responds_to'] as const) {
    claim[relation]?.forEach((other, i) => {
      const older = coded.claims.get(other);
      if (!older || latest(claim.said) >= earliest(older.said)) return;
      faults.push({
        entry: `claims/${id}`,
        path: [relation, i],
        found: `“${other}”, which was said later (${older.said.wording})`,
        expected: 'a claim that had been said by then',
      });
    });
  }
}

function checkDoubles(faults: Fault[], id: string, claim: CodedClaim): void {
  const entry = `claims/${id}`;
  for (const relation of RELATIONS) {
    const others = claim[relation] ?? [];
    others.forEach((other, i) => {
      if (other !== id) return;
      const path = [relation, i];
      faults.push({ entry, path, found: 'the claim itself', expected: 'another claim' });
    });
    faults.push(...doublesIn(entry, [relation], others));
  }
  claim.confirms?.forEach((other, i) => {
    if (!claim.denies?.includes(other)) return;
    const found = `“${other}”, which it denies too`;
    faults.push({ entry, path: ['confirms', i], found, expected: 'one of the two' });
  });
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

/** Whether two claims are of two camps; a camp that cannot be told is reported where it is named. */
export function areOfTwoCamps(
  { claimants, sides }: Coded,
  ...both: [CodedClaim, CodedClaim]
): boolean {
  const [camp, other] = both.map(
    ({ claimant }) => sides.get(claimants.get(claimant)?.side ?? '')?.camp,
  );
  return camp !== undefined && other !== undefined && camp !== other;
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
  if (areOfTwoCamps(coded, newer, older)) {
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

/** A claim that comes back to itself by way of others has no place in time. */
function circlesIn(coded: Coded): Fault[] {
  return Object.entries(BACKWARDS).flatMap(([relation, verb]) => {
    const next = (id: string) =>
      // A claim that names itself is told above.
      (coded.claims.get(id)?.[relation as keyof typeof BACKWARDS] ?? []).filter((to) => to !== id);
    return findCircles(coded.claims.keys(), next).map((circle) => ({
      entry: `claims/${circle[0]}`,
      path: [relation],
      found: circle.join(' → '),
      expected: `no circle of claims that ${verb} each other`,
    }));
  });
}
