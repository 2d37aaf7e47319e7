import type { CodedClaim } from '../entries/claim.ts';
import { CASUALTIES, type Losses, type Measure } from '../entries/losses.ts';
import { boundsOf, type Count } from '../values/count.ts';
import type { Fault } from './fault.ts';

/** A whole that is smaller than a part of it: a total below its increment, “killed and wounded” below either. */
export function checkParts(faults: Fault[], id: string, claim: CodedClaim): void {
  const tell = (path: PropertyKey[], what: string, whole: Count, part: Count): void => {
    if (!isBelow(whole, part)) return;
    faults.push({
      entry: `claims/${id}`,
      path,
      found: `${whole.wording} in all, with ${part.wording} ${what}`,
      expected: 'a whole that is at least its part',
      mend: 'look the two figures up again',
    });
  };
  claim.losses?.forEach((loss, i) => {
    for (const kind of CASUALTIES) checkIncrement(tell, ['losses', i, kind], loss[kind]);
    checkTogether(tell, ['losses', i, 'killed_and_wounded'], loss);
  });
  claim.equipment?.forEach(({ lost }, i) => checkIncrement(tell, ['equipment', i, 'lost'], lost));
}

type Tell = (path: PropertyKey[], what: string, whole: Count, part: Count) => void;

function checkIncrement(tell: Tell, path: PropertyKey[], measure: Measure | undefined): void {
  if (!measure || 'wording' in measure || !measure.total || !measure.increment) return;
  tell([...path, 'total'], 'added', measure.total, measure.increment);
}

function checkTogether(tell: Tell, path: PropertyKey[], loss: Losses): void {
  const whole = countOf(loss.killed_and_wounded);
  if (!whole) return;
  for (const kind of ['killed', 'wounded'] as const) {
    const part = countOf(loss[kind]);
    if (part) tell(path, kind, whole, part);
  }
}

function countOf(measure: Measure | undefined): Count | undefined {
  return measure && ('wording' in measure ? measure : measure.total);
}

/** Only where the words of both give a bound: open and vague counts may always fit. */
function isBelow(whole: Count, part: Count): boolean {
  const [{ high }, { low }] = [boundsOf(whole), boundsOf(part)];
  return high !== undefined && low !== undefined && high < low;
}
