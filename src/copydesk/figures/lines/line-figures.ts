import type { CodedClaim } from '../../../domain/entries/claim.ts';
import { CASUALTIES, EQUIPMENT } from '../../../domain/entries/losses.ts';
import type { Fault } from '../../../domain/faults/fault.ts';
import { figuresOf, type Figure } from '../../../domain/record/figures.ts';
import { MORE } from '../words/bound-words.ts';
import { fateLeading, fatesIn, fits, thingBehind } from '../words/fate-words.ts';
import { readingsIn, type Reading } from './line-numbers.ts';
import { doesAgree, phraseOf } from './said-bounds.ts';
import { otherStatusBehind, peopleBehind } from '../words/status-words.ts';

type Finding = Pick<Fault, 'found' | 'expected' | 'mend'>;

/** A number of a line that is a figure of its claim by its value alone: not by its bound, or not by what is counted. */
export function wrongNumberIn(line: string, claim: CodedClaim): Finding | undefined {
  const figures = figuresOf(claim);
  for (const reading of readingsIn(line)) {
    const same = figures.filter(({ count }) => Object.values(count).includes(reading.value));
    const counted = same.filter((figure) => doesCount(figure, reading, figures));
    if (same.length === 0 || counted.some(({ count }) => doesAgree(count, reading))) continue;
    return counted.length === 0 ? wordCounted(reading, same) : wordBound(reading, counted);
  }
  return undefined;
}

function wordBound(reading: Reading, figures: readonly Figure[]): Finding {
  const own = listOf(figures.map(({ count }) => `“${count.wording}”`));
  return {
    found: `“${phraseOf(reading)}”, where the figure is ${own}`,
    expected: 'the bound of the figure itself',
    mend: `write ${own}, in numerals or in words`,
  };
}

function wordCounted({ number, upToNext }: Reading, figures: readonly Figure[]): Finding {
  const [words = ''] = /^[^,.;:]*/.exec(upToNext) ?? [];
  const own = listOf(figures.map(({ what, counting }) => describe(what, counting)));
  return {
    found: `“${`${number}${words}`.trim()}”, where the figure counts something else`,
    expected: `words for what it counts, which is: ${own}`,
    mend: 'correct the words',
  };
}

function describe(what: string, counting: Figure['counting']): string {
  return counting === 'observation' ? what : `${what} (${counting})`;
}

function listOf(words: readonly string[]): string {
  return [...new Set(words)].join(' or ');
}

const PER_CENT = /%|per ?cent/i;
const IN_ALL = /^[^,.;:]*(?<![\p{L}-])(?:in all|in total|altogether)(?=\s*(?:[.,;:)—–]|$))/u;
const TOTAL_TO = /(?<!\p{L})total(?!\p{L})[^.;]*\sto$/iu;

/** Whether the words around a number may speak of what a figure counts. */
function doesCount(figure: Figure, reading: Reading, figures: readonly Figure[]): boolean {
  const { after } = reading;
  if (/^\s*(?:%|per ?cent(?!\p{L}))/iu.test(after))
    return PER_CENT.test(`${figure.words ?? ''} ${figure.count.wording}`);
  if (!isCountedSo(figure, reading, figures)) return false;
  const isOfThings = (EQUIPMENT as readonly string[]).includes(figure.what);
  if (isOfThings) return peopleBehind(after) === undefined;
  if (!(CASUALTIES as readonly string[]).includes(figure.what)) return true;
  if ((thingBehind(after) ?? otherStatusBehind(after, figure)) !== undefined) return false;
  return isFateOf(figure.what, reading);
}

/** Whether a total is no mere addition in these words, and an addition no total. */
function isCountedSo(
  { what, counting }: Figure,
  { before, after, upToNext, isFirst }: Reading,
  figures: readonly Figure[],
): boolean {
  if (counting === 'increment') return !IN_ALL.test(upToNext) && !TOTAL_TO.test(before);
  const isParted = figures.some((one) => one.what === what && one.counting === 'increment');
  return counting !== 'total' || !MORE.test(after) || !(isParted || isFirst);
}

function isFateOf(what: string, { before, after, upToNext }: Reading): boolean {
  const leading = fateLeading(`${before} `);
  const verb = /(?:^|\s)(\p{L}+)$/u.exec(before)?.[1] ?? '';
  if (fatesIn(leading ?? verb).some((fate) => fits(fate, what))) return true;
  const isCut = upToNext.length < after.length;
  const words = isCut ? upToNext.replace(/\s(?:and|or)\s+\p{L}+\s*$/u, '') : upToNext;
  const [clause = ''] = words.split(
    /[,.;:()—–]|\s(?:and|or)\s(?!wounded)|\s(?:but|while|with|who)\s/u,
  );
  const fates = fatesIn(clause);
  return fates.length === 0 ? leading === undefined : fates.some((fate) => fits(fate, what));
}
