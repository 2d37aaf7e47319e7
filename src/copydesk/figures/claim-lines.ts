import type { CodedClaim } from '../../domain/entries/claim.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import { figuresOf } from '../../domain/record/figures.ts';
import type { Count } from '../../domain/values/count.ts';
import { valueOf } from '../../domain/values/number-words.ts';
import { isNumeral } from './figure-carriers.ts';
import { numbersIn } from './figure-lint.ts';

/** Numbers that a claim’s own lines say and its figures do not: whoever corrects a figure must correct its words too. */
export function findClaimLineFaults(id: string, claim: CodedClaim): Fault[] {
  const counts = figuresOf(claim).map(({ count }) => count);
  return linesOf(claim).flatMap(({ path, text }) => {
    const number = strangerIn(text, counts, claim);
    return number === undefined ? [] : [faultOf(`claims/${id}`, path, number, counts)];
  });
}

/** The lines of which every number must be one of the claim’s. */
function linesOf(claim: CodedClaim): { path: PropertyKey[]; text: string }[] {
  return [
    { path: ['label'], text: claim.label },
    { path: ['summary'], text: claim.summary },
    ...(claim.numbers ?? []).map(({ words }, i) => {
      return { path: ['numbers', i, 'words'], text: words };
    }),
    ...(claim.equipment ?? []).flatMap(({ words }, i) =>
      words === undefined ? [] : [{ path: ['equipment', i, 'words'], text: words }],
    ),
  ];
}

function strangerIn(
  text: string,
  counts: readonly Count[],
  { said, happened }: CodedClaim,
): string | undefined {
  const times = `${said.wording} ${happened?.wording ?? ''}`;
  const bare = text.replaceAll(TYPE_NAME, (name) => '…'.repeat(name.length));
  return numbersIn(bare)
    .filter(({ number, fated }) => fated || isNumeral(number))
    .map(({ number }) => number)
    .find((number) => (isHour(number) ? !times.includes(number) : !isOf(number, counts)));
}

function isHour(number: string): boolean {
  return /^\d\d?[:.]\d\d$/.test(number);
}

/** “BMP-3” and “An-2” are names of machines. */
const TYPE_NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]*-\d+\p{L}?/gu;

function isOf(number: string, counts: readonly Count[]): boolean {
  const value = /^[\d,]+$/.test(number) ? Number(number.replaceAll(',', '')) : valueOf(number);
  if (value !== undefined) return counts.some((count) => Object.values(count).includes(value));
  // What is vague says no number; a heap of them must be the claim’s own.
  if (!/dozen|score|hundred|thousand|million|third|half|quarter|\d/i.test(number)) return true;
  return counts.some(({ wording }) => wording.toLowerCase().includes(number.toLowerCase()));
}

function faultOf(
  entry: string,
  path: PropertyKey[],
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
  return {
    entry,
    path,
    found: `“${number}”, which no figure of the claim says`,
    expected: `only its own figures, which are: ${own || 'none'}`,
    mend: 'correct the words, or write the number into “losses”, “equipment” or “numbers”',
  };
}
