import type { CodedClaim } from '../../domain/entries/claim.ts';
import { figuresOf } from '../../domain/record/figures.ts';
import { FATE, NUMBER, withoutHarmless } from './figure-words.ts';
import type { MdxNode } from './mdx-rules.ts';
import { valueOf } from './number-words.ts';
import { breathsOf, type Piece } from './prose-pieces.ts';

/** A figure that no claim carries: the text that it stands in, where in it, and what to say. */
export interface BareFigure {
  node: MdxNode;
  offset: number;
  number: string;
  message: string;
}

type Claims = ReadonlyMap<string, CodedClaim>;

/**
 * Figures that no claim carries: any numeral that is no date, age, distance or title, and words for numbers in
 * a sentence with a word for losses or ground; inside a claim, numerals at all, and words that it does not say.
 */
export function findBareFigures(tree: MdxNode, claims: Claims): BareFigure[] {
  return breathsOf(tree).flatMap((pieces) =>
    numbersIn(pieces.map(({ words }) => words).join('')).flatMap(({ at, number, fated }) => {
      const { piece, offset } = pieceAt(pieces, at);
      const message = piece.node && judge(number, fated, piece.claim, claims);
      return message ? [{ node: piece.node!, offset, number, message }] : [];
    }),
  );
}

/** A number of losses or ground in a line of front matter, where no tag can stand. */
export function findFigureInLine(text: string): string | undefined {
  return numbersIn(text).find(({ number, fated }) => fated || isNumeral(number))?.number;
}

interface Met {
  at: number;
  number: string;
  /** Whether its sentence has a word for losses or for ground. */
  fated: boolean;
}

function numbersIn(text: string): Met[] {
  let start = 0;
  return text.split(/(?<=[.!?][”’)]?)(?=\s)/).flatMap((sentence) => {
    const from = start;
    start += sentence.length;
    const fated = FATE.test(sentence);
    return [...withoutHarmless(sentence).matchAll(NUMBER)].map(({ 0: number, index }) => {
      return { at: from + index, number: number.replace(/[,.:]+$/, ''), fated };
    });
  });
}

function pieceAt(pieces: readonly Piece[], at: number): { piece: Piece; offset: number } {
  let start = 0;
  for (const piece of pieces) {
    if (at < start + piece.words.length) return { piece, offset: at - start };
    start += piece.words.length;
  }
  return { piece: { words: '' }, offset: 0 };
}

function judge(
  number: string,
  fated: boolean,
  id: string | undefined,
  claims: Claims,
): string | undefined {
  if (id === undefined) return fated || isNumeral(number) ? wordBare(number) : undefined;
  if (isNumeral(number))
    return `found the numeral “${number}” typed inside a claim; expected a figure tag, such as <Killed />`;
  const claim = claims.get(id);
  if (!fated || !claim || doesSay(claim, number)) return undefined;
  const has = figuresOf(claim).map(({ count }) => `“${count.wording}”`);
  return `found “${number}”, which ${id} does not say; expected a figure of it, which are: ${has.join(', ') || 'none'}`;
}

function wordBare(number: string): string {
  return (
    `found the figure “${number}” outside a claim; expected <Claim id="…"> with a figure tag; ` +
    'mend: tag it, or wrap it in <NotAFigure reason="…">'
  );
}

function isNumeral(number: string): boolean {
  return /\p{N}/u.test(number);
}

/** Whether a claim carries a number: as one of its figures, or in its own words. */
function doesSay(claim: CodedClaim, number: string): boolean {
  const counts = figuresOf(claim).map(({ count }) => count);
  const value = valueOf(number);
  if (value !== undefined && counts.some((count) => Object.values(count).includes(value)))
    return true;
  const own = [claim.label, claim.summary, claim.quote ?? '', claim.where?.words ?? ''];
  const said = [...own, ...counts.map(({ wording }) => wording)].join(' · ');
  return new RegExp(`(?<![\\p{L}-])${number}(?![\\p{L}-])`, 'iu').test(said);
}
