import type { CodedClaim } from '../../domain/entries/claim.ts';
import { figuresOf, findFigure, type Figure } from '../../domain/record/figures.ts';
import { attributesOf, type MdxNode } from '../mdx/mdx-rules.ts';
import type { Piece } from '../mdx/prose-pieces.ts';
import { MORE } from './words/bound-words.ts';
import type { BareFigure } from './bare-figure.ts';
import { queryOf } from './figure-tags.ts';
import { wordsAfter, wordsBefore } from './words/near-words.ts';
import { otherStatusBehind } from './words/status-words.ts';

const MORE_BEFORE = /(?<![\p{L}-])(another|a further)[”"’')]*\s*$/iu;
const IN_ALL =
  /^[^,.;:]*,?\s*[(—–]?\s*(?<![\p{L}-])(in all|in total|altogether)\s*(?=[.,;:)—–”]|$)/u;

/** Figures beside words that only their claim shows to be wrong: of another status, or of a total as if it were new. */
export function findWrongCounts(
  pieces: readonly Piece[],
  claims: ReadonlyMap<string, CodedClaim>,
): BareFigure[] {
  let end = 0;
  return pieces.flatMap(({ tag, words, claim: id }, i) => {
    end += words.length;
    const figure = tag && figureBehind(tag, claims.get(id ?? ''));
    if (!tag || !figure) return [];
    const found = judgeStatus(figure, pieces, i) ?? judgeCounting(figure, pieces, i, claims);
    if (found === undefined) return [];
    const message = `found ${found[0]} <${tag.name} />, which prints ${found[1]}`;
    return [{ node: tag, offset: 0, number: '<', message, at: end - words.length }];
  });
}

type Finding = [found: string, whatItPrints: string];

function judgeStatus(figure: Figure, pieces: readonly Piece[], i: number): Finding | undefined {
  const other = otherStatusBehind(wordsAfter(pieces, i), figure);
  return other === undefined
    ? undefined
    : [
        `“${other}” behind`,
        `a number of ${figure.status}s; expected the word for them, or the figure of the others by “status”`,
      ];
}

function judgeCounting(
  figure: Figure,
  pieces: readonly Piece[],
  i: number,
  claims: ReadonlyMap<string, CodedClaim>,
): Finding | undefined {
  const after = wordsAfter(pieces, i);
  if (figure.counting === 'increment') {
    const all = isLast(pieces, i, after) ? IN_ALL.exec(after)?.[1] : undefined;
    return all === undefined
      ? undefined
      : [`“${all}” behind`, 'what was added to a total; expected “more”, or the tag of the total'];
  }
  if (figure.counting !== 'total') return undefined;
  const before = MORE_BEFORE.exec(wordsBefore(pieces, i))?.[1];
  if ((before === undefined && !MORE.test(after)) || doesFollowAnother(figure, pieces, i, claims))
    return undefined;
  return [
    before === undefined ? '“more” behind' : `“${before}” before`,
    'a total; expected it without that word, or counting="increment" where the claim has what was added',
  ];
}

/** “In all” before another figure belongs to that. */
function isLast(pieces: readonly Piece[], i: number, after: string): boolean {
  const next = pieces.findIndex(({ tag }, j) => j > i && tag !== undefined);
  const between = pieces.slice(i + 1, next < 0 ? undefined : next).map(({ words }) => words);
  return next < 0 || between.join('').trimEnd() !== after.trimEnd();
}

/** “5 killed and 19 more wounded” adds up two kinds, and nothing to a total. */
function doesFollowAnother(
  { what }: Figure,
  pieces: readonly Piece[],
  i: number,
  claims: ReadonlyMap<string, CodedClaim>,
): boolean {
  for (let j = i - 1; j >= 0 && !/[.;]/.test(pieces[j]!.words); j--) {
    const { tag, claim: id } = pieces[j]!;
    const other = tag && figureBehind(tag, claims.get(id ?? ''));
    if (other) return other.what !== what;
  }
  return false;
}

function figureBehind(tag: MdxNode, claim: CodedClaim | undefined): Figure | undefined {
  const query = queryOf(tag.name ?? '', attributesOf(tag));
  return query && claim && findFigure(figuresOf(claim), query);
}
