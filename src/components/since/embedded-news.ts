import type { Dataset } from '../../domain/record/dataset.ts';
import { between, newsOf } from '../../domain/since/news.ts';
import { pairSlug, pairsOf, type Pair } from '../../domain/since/pairs.ts';
import { toldBySide, type Told } from '../../domain/since/told.ts';
import type { Embed } from '../../syndication/embeds.ts';
import type { Piece } from '../../words/en/since/tell-news.ts';
import { piecesOf } from './pieces.ts';

/** So many sentences an embed tells of a side at most; its page tells more. */
export const EMBEDDED = 3;

/** The pixels of an embed around its lists, of a side’s name, of a line, and under an entry; and the characters of a line. */
const [AROUND, NAME, LINE, GAP, CHARACTERS] = [254, 40, 24, 6, 74];

/** An embed with the height that it needs in a column of 640 px, where that goes by what it tells. */
export function sizedEmbed(embed: Embed, dataset: Dataset): Embed {
  const isIts = (pair: Pair) => embed.graphic === 'since' && pairSlug(pair) === embed.id;
  const pair = pairsOf(dataset.story).find(isIts);
  return pair ? { ...embed, height: heightOf(pair, dataset) } : embed;
}

function heightOf({ a, b }: Pair, dataset: Dataset): number {
  const lengthOf = (one: Told) =>
    sum(piecesOf(one, dataset, b).map((piece) => wordsOf(piece).length));
  const sides = toldBySide(dataset, between(newsOf(dataset), a, b), EMBEDDED);
  const lines = sides.flatMap(({ told }) =>
    told.map((one) => Math.ceil(lengthOf(one) / CHARACTERS)),
  );
  // A side of which not all is told, or nothing, has a line that says so.
  const others = sides.filter(({ told, rest }) => told.length === 0 || rest > 0).length;
  const entries = LINE * (sum(lines) + others) + GAP * (lines.length + others);
  return AROUND + NAME * sides.length + entries;
}

function wordsOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'name' in piece ? piece.name : piece.words;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
