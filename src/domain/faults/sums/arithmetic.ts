import type { Measure } from '../../entries/losses.ts';
import type { Coded } from '../../record/dataset.ts';
import type { Count } from '../../values/count.ts';
import { fits, spanOf, wordSpan } from '../../values/count-span.ts';
import { earliest } from '../../values/when.ts';
import type { Fault } from '../fault.ts';
import { measuresOf } from './measures.ts';
import { OlderTotals, type Running } from './older-totals.ts';

/** Sums that fail: a superseded total and an increment must make the new total, or carry a revision with its reason. */
export function checkArithmetic(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  const older = new OlderTotals(coded);
  for (const [id, claim] of coded.claims) {
    for (const { key, path, measure } of measuresOf(claim)) {
      const replaced = older.replacedBy(claim, key);
      const last = replaced.length === 0 ? older.lastBefore(claim, key) : undefined;
      const told = last ? checkLast(last, measure) : firstOf(replaced, measure);
      if (told) faults.push({ entry: `claims/${id}`, path, ...told });
    }
  }
  return faults;
}

type Told = Pick<Fault, 'found' | 'expected' | 'mend'>;

const REVISE = 'look the figures up, or say in “revision” why they differ';

function firstOf(replaced: readonly Running[], measure: Measure): Told | undefined {
  for (const before of replaced) {
    const told = checkReplaced(before, measure);
    if (told) return told;
  }
  return undefined;
}

/** A total that no “supersedes” leads to an older one must not fall unseen. */
function checkLast(before: Running, measure: Measure): Told | undefined {
  if ('wording' in measure || !measure.total || measure.revision !== undefined) return undefined;
  if (otherWindow(before, measure)) return undefined;
  return falls(before.total, measure.total);
}

function checkReplaced(before: Running, measure: Measure): Told | undefined {
  if ('wording' in measure) return besideTotal(before.total, measure);
  if (!measure.total) return withoutTotal(before.total);
  if (measure.revision !== undefined) return undefined;
  return (
    otherWindow(before, measure) ??
    (measure.increment
      ? addUp(before.total, measure.increment, measure.total)
      : falls(before.total, measure.total))
  );
}

/** An observation, or one day’s count, says nothing of a running total, and must not take its place. */
function besideTotal(old: Count, { kind, wording }: Count): Told | undefined {
  if (kind === 'not-released') return undefined;
  return {
    found: `“${wording}” alone, in the place of the running total of ${old.wording}`,
    expected: 'a running total, { total: …, increment: … }',
    mend: `write “${wording}” as the increment beside the new total, or take the older claim out of “supersedes”`,
  };
}

function withoutTotal(old: Count): Told {
  return {
    found: `an increment alone, in the place of the running total of ${old.wording}`,
    expected: 'the new total beside it',
    mend: 'write the total that was given, or take the older claim out of “supersedes”',
  };
}

function otherWindow({ since: from }: Running, { since }: { since?: Running['since'] }) {
  if (!from || !since || earliest(from) === earliest(since)) return undefined;
  return {
    found: `a total since ${since.wording} in the place of one since ${from.wording}`,
    expected: 'totals that count from the same moment',
    mend: 'look “since” up, or say in “revision” why it differs',
  };
}

function addUp(old: Count, increment: Count, total: Count): Told | undefined {
  const [before, added] = [spanOf(old), spanOf(increment)];
  if (!before) return undefined;
  const found = `${old.wording} + ${increment.wording} = ${total.wording}`;
  if (!added || !spanOf(total)) return inWords(found);
  const sum = { low: before.low + added.low, high: before.high + added.high };
  if (fits(total, sum)) return undefined;
  return { found, expected: `a total of ${wordSpan(sum)}`, mend: REVISE };
}

function falls(old: Count, total: Count): Told | undefined {
  const before = spanOf(old);
  if (!before || total.kind === 'not-released') return undefined;
  const found = `${total.wording} after ${old.wording}`;
  if (!spanOf(total)) return inWords(found);
  if (fits(total, { low: before.low, high: Infinity })) return undefined;
  return { found, expected: 'a total that does not fall', mend: REVISE };
}

/** Words without a number can be added to nothing. */
function inWords(found: string): Told {
  return {
    found,
    expected: 'counts in numbers after a total in numbers',
    mend: 'say in “revision” why there is none',
  };
}
