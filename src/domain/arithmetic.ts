import { CASUALTIES, type CodedClaim, type Measure } from './claim.ts';
import type { Count } from './count.ts';
import type { Coded } from './dataset.ts';
import type { Fault } from './fault.ts';

/** Sums that fail: a superseded total and an increment must make the new total, or carry a revision with its reason. */
export function checkArithmetic(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  for (const [id, claim] of coded.claims) {
    claim.losses?.forEach((loss, i) => {
      for (const what of CASUALTIES) {
        const measure = loss[what];
        if (!measure || 'wording' in measure || measure.revision !== undefined) continue;
        for (const older of claim.supersedes ?? []) {
          const before = exactTotal(
            findMeasure(coded.claims.get(older), loss.of, loss.status, what),
          );
          const fault = compare(before, measure);
          if (fault) faults.push({ entry: `claims/${id}`, path: ['losses', i, what], ...fault });
        }
      }
    });
  }
  return faults;
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

function findMeasure(
  claim: CodedClaim | undefined,
  of: string,
  status: string,
  what: (typeof CASUALTIES)[number],
): Measure | undefined {
  return claim?.losses?.find((loss) => loss.of === of && loss.status === status)?.[what];
}

function exactTotal(measure: Measure | undefined): number | undefined {
  if (!measure) return undefined;
  return 'wording' in measure ? undefined : exact(measure.total);
}

function exact(count: Count | undefined): number | undefined {
  return count?.kind === 'exact' ? count.value : undefined;
}
