import type { CodedClaim } from '../entries/claim.ts';
import { CASUALTIES, type Measure } from '../entries/losses.ts';
import type { Count } from '../values/count.ts';
import type { Coded } from '../record/dataset.ts';
import type { Fault } from './fault.ts';

/** Sums that fail: a superseded total and an increment must make the new total, or carry a revision with its reason. */
export function checkArithmetic(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  for (const [id, claim] of coded.claims) {
    const older = (claim.supersedes ?? []).flatMap((other) => coded.claims.get(other) ?? []);
    if (older.length === 0) continue;
    for (const { path, measure, sameIn } of measuresOf(claim)) {
      if ('wording' in measure || measure.revision !== undefined) continue;
      for (const one of older) {
        const fault = compare(exactTotal(sameIn(one)), measure);
        if (fault) faults.push({ entry: `claims/${id}`, path, ...fault });
      }
    }
  }
  return faults;
}

interface Placed {
  path: PropertyKey[];
  measure: Measure;
  /** The measure of another claim that counts the same. */
  sameIn(other: CodedClaim): Measure | undefined;
}

/** Every measure of a claim, of people and of machines. */
function measuresOf({ losses = [], equipment = [] }: CodedClaim): Placed[] {
  const people = losses.flatMap((loss, i) =>
    CASUALTIES.flatMap((what) => {
      const sameIn = (other: CodedClaim) =>
        other.losses?.find(({ of, status }) => of === loss.of && status === loss.status)?.[what];
      return loss[what] ? [{ path: ['losses', i, what], measure: loss[what], sameIn }] : [];
    }),
  );
  const machines = equipment.map(({ of, item, how, lost, words }, i) => ({
    path: ['equipment', i, 'lost'],
    measure: lost,
    sameIn: (other: CodedClaim) =>
      other.equipment?.find(
        (one) =>
          one.of === of &&
          one.item === item &&
          one.how === how &&
          (item !== 'other' || one.words === words),
      )?.lost,
  }));
  return [...people, ...machines];
}

function compare(
  before: number | undefined,
  measure: Exclude<Measure, Count>,
): Pick<Fault, 'found' | 'expected' | 'mend'> | undefined {
  const total = exact(measure.total);
  const increment = exact(measure.increment);
  if (before === undefined || total === undefined) return undefined;
  const mend = 'look the figures up, or say in “revision” why they differ';
  if (increment !== undefined && before + increment !== total) {
    return {
      found: `${before} + ${increment} = ${total}`,
      expected: `a total of ${before + increment}`,
      mend,
    };
  }
  if (total < before)
    return { found: `${total} after ${before}`, expected: 'a total that does not fall', mend };
  return undefined;
}

function exactTotal(measure: Measure | undefined): number | undefined {
  if (!measure) return undefined;
  return 'wording' in measure ? undefined : exact(measure.total);
}

function exact(count: Count | undefined): number | undefined {
  return count?.kind === 'exact' ? count.value : undefined;
}
