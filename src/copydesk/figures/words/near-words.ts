import { attributesOf } from '../../mdx/mdx-rules.ts';
import { figureOfTag } from '../../mdx/palette.ts';
import type { Piece } from '../../mdx/prose-pieces.ts';

/** No words further from a figure than this are about it. */
export const NEAR = 120;

/** The words up to a tag, back to the tag or the end of a sentence before it. */
export function wordsBefore(pieces: readonly Piece[], i: number): string {
  let words = '';
  for (let j = i - 1; j >= 0 && !pieces[j]!.tag && words.length < NEAR; j--)
    words = pieces[j]!.words + words;
  return words.slice(-NEAR).split(/[.;]/).at(-1)!;
}

/** The words behind a tag, up to the next tag or the end of the sentence. */
export function wordsAfter(pieces: readonly Piece[], i: number): string {
  return upToTag(pieces, i).split(/[.;]/)[0]!;
}

const LAST_PART = /(?:,|\s(?:and|but|or|while)\s)(?:(?!\s(?:and|but|or|while)\s)[^,.;])*$/u;

/** The same without what leads up to the next figure, as “and wounded” does before <Wounded />. */
export function ownWordsAfter(pieces: readonly Piece[], i: number): string {
  const words = upToTag(pieces, i);
  const next = pieces.slice(i + 1).find(({ tag }) => tag !== undefined)?.tag;
  const isFigure = next && figureOfTag(next.name ?? '', attributesOf(next)) !== undefined;
  const own = isFigure && words.length < NEAR ? words.replace(LAST_PART, ' ') : words;
  return own.split(/[.;]/)[0]!;
}

function upToTag(pieces: readonly Piece[], i: number): string {
  let words = '';
  for (let j = i + 1; j < pieces.length && !pieces[j]!.tag && words.length < NEAR; j++)
    words += pieces[j]!.words;
  return words.slice(0, NEAR);
}
