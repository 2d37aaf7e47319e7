import type { BareFigure } from './bare-figure.ts';
import { findWrongCounts } from './count-company.ts';
import { isNumeral, judgeNumber, type Carriers } from './figure-carriers.ts';
import { BACK, FATE, mayCount, NUMBER, withoutHarmless } from './words/figure-words.ts';
import type { Piece } from '../mdx/prose-pieces.ts';
import { findLooseQuotations } from './quotations.ts';

/**
 * Figures that no claim and no fact carries: any numeral that is no date, age, distance or title, and words for numbers
 * in a sentence with a word for losses or ground; inside a claim or a fact, numerals at all, and words that it has not.
 */
export function findBareFigures(pieces: readonly Piece[], carriers: Carriers): BareFigure[] {
  const quotations = findLooseQuotations(pieces, carriers.claims);
  const figures = numbersIn(pieces.map(({ words }) => words).join('')).flatMap(
    ({ at, number, fated }) => {
      const { piece, offset } = pieceAt(pieces, at);
      const message = piece.node && judgeNumber(number, fated, piece, carriers);
      return message ? [{ node: piece.node!, offset, number, message, at }] : [];
    },
  );
  // Whoever carries the quotation carries its figures.
  const isQuoted = ({ at }: BareFigure) =>
    quotations.some((one) => one.at <= at && at < one.at + one.number.length);
  return [
    ...quotations,
    ...figures.filter((figure) => !isQuoted(figure)),
    ...findWrongCounts(pieces, carriers.claims),
  ];
}

/** A number of losses or ground in a line of front matter, where no tag can stand. */
export function findFigureInLine(text: string): string | undefined {
  return numbersIn(text).find(({ number, fated }) => fated || isNumeral(number))?.number;
}

/** A numeral that is no date, in a line of which the figures have fields of their own. */
export function findNumeralInLine(text: string): string | undefined {
  return numbersIn(text).find(({ number }) => isNumeral(number))?.number;
}

export interface Met {
  at: number;
  number: string;
  /** Whether its sentence has a word for losses or for ground. */
  fated: boolean;
}

export function numbersIn(text: string): Met[] {
  if (!mayCount(text)) return [];
  let start = 0;
  let before = false;
  return text.split(/(?<=[.!?][”’)]?)(?=\s)/).flatMap((sentence) => {
    const from = start;
    start += sentence.length;
    const own = FATE.test(sentence);
    const fated = own || (before && BACK.test(sentence));
    before = own;
    if (!mayCount(sentence)) return [];
    return [...withoutHarmless(sentence).matchAll(NUMBER)]
      .map(({ 0: number, index }) => {
        return { at: from + index, number: number.replace(/[,.:]+$/, ''), fated };
      })
      .filter(({ number }) => !isSmallRoman(number));
  });
}

/** Roman numerals are capitals; “mix” and “civil” are words. */
function isSmallRoman(number: string): boolean {
  return /^[ivxlc]+$/i.test(number) && number !== number.toUpperCase();
}

function pieceAt(pieces: readonly Piece[], at: number): { piece: Piece; offset: number } {
  let start = 0;
  for (const piece of pieces) {
    if (at < start + piece.words.length) return { piece, offset: at - start };
    start += piece.words.length;
  }
  return { piece: { words: '' }, offset: 0 };
}
