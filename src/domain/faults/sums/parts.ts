import type { CodedClaim } from '../../entries/claim.ts';
import { CASUALTIES, type CasualtyKind, type Losses, type Measure } from '../../entries/losses.ts';
import type { Count } from '../../values/count.ts';
import { spanOf } from '../../values/count-span.ts';
import type { Fault } from '../fault.ts';

/** A whole that is smaller than a part of it: a total below its increment, a toll below those of one kind or place. */
export function checkParts(faults: Fault[], id: string, claim: CodedClaim): void {
  const tell: Tell = (path, what, whole, part) => {
    if (!isBelow(whole, part)) return;
    faults.push({
      entry: `claims/${id}`,
      path,
      found: `${whole.wording} in all, with ${part.map(({ wording }) => wording).join(' and ')} ${what}`,
      expected: 'a whole that is at least its part',
      mend: 'look the two figures up again',
    });
  };
  for (const list of ['losses', 'unsided_losses'] as const)
    claim[list]?.forEach((loss, i) => {
      for (const kind of CASUALTIES) checkIncrement(tell, [list, i, kind], loss[kind]);
      checkTogether(tell, [list, i, 'killed_and_wounded'], loss);
    });
  claim.equipment?.forEach(({ lost }, i) => checkIncrement(tell, ['equipment', i, 'lost'], lost));
  checkSides(tell, claim);
  checkNumbers(tell, claim);
}

type Tell = (
  path: PropertyKey[],
  what: string,
  whole: Count,
  part: readonly [Count, ...Count[]],
) => void;

function checkIncrement(tell: Tell, path: PropertyKey[], measure: Measure | undefined): void {
  if (!measure || 'wording' in measure || !measure.total || !measure.increment) return;
  tell([...path, 'total'], 'added', measure.total, [measure.increment]);
}

/** The two together are at least the two apart, in all and of what was added. */
function checkTogether(tell: Tell, path: PropertyKey[], loss: Partial<Losses>): void {
  for (const countIn of [countOf, addedOf]) {
    const whole = countIn(loss.killed_and_wounded);
    if (!whole) continue;
    const [killed, wounded] = [countIn(loss.killed), countIn(loss.wounded)];
    if (killed && wounded) tell(path, 'killed and wounded apart', whole, [killed, wounded]);
    else if (killed) tell(path, 'killed', whole, [killed]);
    else if (wounded) tell(path, 'wounded', whole, [wounded]);
  }
}

/** What sides lost together is at least what each of them lost. */
function checkSides(tell: Tell, { losses = [], unsided_losses: unsided = [] }: CodedClaim): void {
  unsided.forEach(({ sides, status, ...together }, i) => {
    for (const kind of CASUALTIES) {
      const whole = countOf(together[kind]);
      const [part, ...parts] = losses
        .filter((loss) => [sides].flat().includes(loss.of) && loss.status === status)
        .flatMap((loss) => countOf(loss[kind]) ?? []);
      if (whole && part) tell(['unsided_losses', i, kind], 'of one side', whole, [part, ...parts]);
    }
  });
}

/** What a number of another name is a part of, by the words that readers see behind it. */
const WHOLES: readonly [RegExp, readonly CasualtyKind[]][] = [
  [/\b(?:killed|dead|died|deaths)\b/i, ['killed', 'killed_and_wounded']],
  [/\b(?:wounded|injured)\b/i, ['wounded', 'killed_and_wounded']],
  [/\bcaptured\b|\bprisoners\b/i, ['captured']],
  [/\bmissing\b/i, ['missing']],
];

/** What says of a number without a name of its own that it is a part of the others. */
const OF_THEM = /\b(?:of|among) (?:them|whom|these|those)\b|\binclud(?:ed|ing)\b/i;

/** “Of them children”, “killed in one town”: parts of a toll, each at most as large as the largest toll of its kind. */
function checkNumbers(tell: Tell, claim: CodedClaim): void {
  const { numbers = [], losses = [], unsided_losses: unsided = [], equipment = [] } = claim;
  const all = [...losses, ...unsided];
  const wholesOf = (kinds: readonly CasualtyKind[]) =>
    all.flatMap((loss) => kinds.flatMap((kind) => wholeOf(loss[kind]) ?? []));
  numbers.forEach(({ what, words, count }, i) => {
    const said = `${words} ${what.replaceAll('-', ' ')}`;
    const kinds = WHOLES.find(([form]) => form.test(said))?.[1];
    const anything = () => [
      ...wholesOf(CASUALTIES),
      ...equipment.flatMap(({ lost }) => wholeOf(lost) ?? []),
    ];
    const wholes = kinds ? wholesOf(kinds) : OF_THEM.test(said) ? anything() : [];
    if (wholes.length === 0 || !wholes.every((whole) => isBelow(whole, [count]))) return;
    tell(['numbers', i, 'count'], words, largest(wholes), [count]);
  });
}

function largest(counts: readonly Count[]): Count {
  return counts.toSorted((a, b) => (spanOf(b)?.high ?? 0) - (spanOf(a)?.high ?? 0))[0]!;
}

function countOf(measure: Measure | undefined): Count | undefined {
  return measure && ('wording' in measure ? measure : measure.total);
}

function addedOf(measure: Measure | undefined): Count | undefined {
  return measure && ('wording' in measure ? undefined : measure.increment);
}

/** The most of which a number can be a part: all, or what was added where no total was given. */
function wholeOf(measure: Measure | undefined): Count | undefined {
  return countOf(measure) ?? addedOf(measure);
}

/** Only where the words of all give a bound: open and vague counts may always fit. */
function isBelow(whole: Count, parts: readonly Count[]): boolean {
  const [all, spans] = [spanOf(whole), parts.map(spanOf)];
  const least = spans.reduce((sum, span) => sum + (span?.low ?? 0), 0);
  return all !== undefined && all.high < least;
}
