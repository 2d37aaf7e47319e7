import type { Measure } from '../../entries/losses.ts';
import type { Coded } from '../../record/dataset.ts';
import type { Count } from '../../values/count.ts';
import { fits, spanOf, wordSpan } from '../../values/count-span.ts';
import { earliest } from '../../values/when.ts';
import type { Fault } from '../fault.ts';
import { measuresOf, type Placed } from './measures.ts';
import { OlderTotals, type Replaced, type Running } from './older-totals.ts';

/** Sums that fail: a superseded total and an increment must make the new total, or carry a revision with its reason. */
export function checkArithmetic(coded: Coded): Fault[] {
  const faults: Fault[] = [];
  const older = new OlderTotals(coded);
  for (const [id, claim] of coded.claims) {
    const replaced = older.replacedBy(claim);
    const measures = measuresOf(claim);
    const tell = (path: PropertyKey[], told: Told | undefined) => {
      if (told) faults.push({ entry: `claims/${id}`, path, ...told });
    };
    for (const { key, path, measure } of measures) {
      const same = replaced.filter((one) => one.key === key).map(({ running }) => running);
      const last = older.lastBefore(claim, key);
      tell(path, firstOf(same, measure) ?? (last && checkLast(last, measure)));
    }
    for (const { placed, before } of strangersIn(measures, replaced))
      tell(placed.path, beside(before.running.total, placed.measure));
  }
  return faults;
}

type Told = Pick<Fault, 'found' | 'expected' | 'mend'>;

/** Of each family of which totals are replaced, and none of them goes on: the first count that would stand in their place. */
function strangersIn(measures: readonly Placed[], replaced: readonly Replaced[]) {
  return [...Map.groupBy(measures, ({ family }) => family)].flatMap(([family, own]) => {
    const older = replaced.filter((one) => one.family === family);
    const [before] = older;
    const goesOn = own.some(
      ({ key, measure }) => older.some((one) => one.key === key) || isRevised(measure),
    );
    return before && !goesOn ? [{ placed: own[0]!, before }] : [];
  });
}

function isRevised(measure: Measure): boolean {
  return !('wording' in measure) && measure.revision !== undefined;
}

/** A count of another side, status or kind says nothing of a running total, and must not take its place; a total in other words may, if it does not fall. */
function beside(old: Count, measure: Measure): Told | undefined {
  const { total, increment } = 'wording' in measure ? { increment: measure } : measure;
  if (total) return falls(old, total);
  if (increment?.kind === 'not-released') return undefined;
  return {
    found: `“${increment!.wording}”, which counts something else, in the place of the running total of ${old.wording}`,
    expected: 'a running total of the same: of the same side, status and kind',
    mend: 'write down what is counted as the older claim has it, say in “revision” why it is counted otherwise, or take the older claim out of “supersedes”',
  };
}

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
