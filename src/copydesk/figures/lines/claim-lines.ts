import type { CodedClaim } from '../../../domain/entries/claim.ts';
import type { Fault } from '../../../domain/faults/fault.ts';
import { figuresOf } from '../../../domain/record/figures.ts';
import type { Count } from '../../../domain/values/count.ts';
import { claimLines, type ClaimLine } from './claim-prose.ts';
import { isNumeral } from '../figure-carriers.ts';
import { numbersIn } from '../figure-lint.ts';
import { wrongNumberIn } from './line-figures.ts';
import { valueOfNumber } from '../words/numeral-value.ts';

/** What the prose of a claim may lean on: the claims that it names, and the names of the outlets that carried it. */
export interface Named {
  claims: readonly CodedClaim[];
  outlets: readonly string[];
}

/** Numbers that a claim’s own lines say and its figures do not: whoever corrects a figure must correct its words too. */
export function findClaimLineFaults(id: string, claim: CodedClaim, named: Named): Fault[] {
  const own = countsOf(claim);
  const lent = named.claims.flatMap(countsOf);
  return claimLines(claim).flatMap((line) => {
    const counts = line.isOwn ? own : [...own, ...lent, ...(line.figures ?? [])];
    const number = strangerIn(line, counts, claim, named);
    if (number !== undefined) return [faultOf(`claims/${id}`, line, number, own)];
    const wrong = hasBounds(line) && wrongNumberIn(withoutNames(line.text, named.outlets), claim);
    return wrong ? [{ entry: `claims/${id}`, path: line.path, ...wrong }] : [];
  });
}

function countsOf(claim: CodedClaim): Count[] {
  return figuresOf(claim).map(({ count }) => count);
}

/** The lines that say the figures themselves; the others say what they are of. */
function hasBounds({ path: [field] }: ClaimLine): boolean {
  return field === 'label' || field === 'summary';
}

/** The hours of a note are mostly those of pages, and not the claim’s. */
function strangerIn(
  { text, isOwn }: ClaimLine,
  counts: readonly Count[],
  { said, happened }: CodedClaim,
  { outlets }: Named,
): string | undefined {
  const times = `${said.wording} ${happened?.wording ?? ''}`;
  return numbersIn(withoutNames(text, outlets))
    .filter(({ number, fated }) => fated || isNumeral(number))
    .map(({ number }) => number)
    .find((number) => (isHour(number) ? isOwn && !times.includes(number) : !isOf(number, counts)));
}

function isHour(number: string): boolean {
  return /^\d\d?[:.]\d\d$/.test(number);
}

/** “BMP-3” and “An-2” are names of machines, “EUR 55/3131/2020” and “event 412345” those of documents. */
const TYPE_NAME = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}]*-\d+\p{L}?|\d+(?:\/\d+)+|event \d+(?= of))/gu;

function withoutNames(text: string, outlets: readonly string[]): string {
  const bare = outlets.reduce((left, outlet) => left.replaceAll(outlet, '…'), text);
  return bare.replaceAll(TYPE_NAME, (name) => '…'.repeat(name.length));
}

function isOf(number: string, counts: readonly Count[]): boolean {
  const value = valueOfNumber(number);
  if (value !== undefined) return counts.some((count) => Object.values(count).includes(value));
  // What is vague says no number; a heap of them must be the claim’s own.
  if (!/dozen|score|hundred|thousand|million|third|half|quarter|\p{N}/iu.test(number)) return true;
  return counts.some(({ wording }) => wording.toLowerCase().includes(number.toLowerCase()));
}

function faultOf(
  entry: string,
  { path, isOwn, figures }: ClaimLine,
  number: string,
  counts: readonly Count[],
): Fault {
  if (isHour(number))
    return {
      entry,
      path,
      found: `“${number}”, which “said” and “happened” do not have`,
      expected: 'only hours of the claim',
    };
  const own = counts.map(({ wording }) => `“${wording}”`).join(', ');
  const others = isOwn ? '' : ', or those of claims that it names';
  return {
    entry,
    path,
    found: `“${number}”, which no figure of the claim says`,
    expected: `only its own figures${others}, which are: ${own || 'none'}`,
    mend: figures
      ? `write “figures: { …: ${number} }” beside it, by a name of your own, or correct the words`
      : 'correct the words, or write the number into “losses”, “equipment” or “numbers”',
  };
}
