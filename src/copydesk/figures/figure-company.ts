import type { CodedFact } from '../../domain/entries/background.ts';
import { attributesOf, type MdxNode } from '../mdx/mdx-rules.ts';
import { figureOfTag } from '../mdx/palette.ts';
import type { Piece } from '../mdx/prose-pieces.ts';
import { COUNTED, NUMBER } from './figure-words.ts';

/** A tag in wrong company, and what to say of it. */
export interface WrongCompany {
  tag: MdxNode;
  message: string;
  /** From where to where in its breath the words stand that the message is about, the tag among them. */
  from: number;
  to: number;
}

const BEFORE = new RegExp(
  '(?<![\\p{L}-])(up to|at least|at most|no more than|not more than|more than|no fewer than|fewer than|less than|over|under|' +
    'only|just|merely|almost|nearly|about|around|roughly|approximately|some|not|minus|exactly|barely|hardly|' +
    'as many as|as few as|well over|twice|double|half|three times|times|(?:a|one|two) (?:third|quarter)s? of|half of)\\s*$',
  'iu',
);
const AFTER =
  /^\s*(or more|or fewer|or less|or so|at least|at most|plus|dozen|hundred|thousand|million|per ?cent|%|\+|times)(?![\p{L}-])/iu;

/** The words for what was done to people, each with the figures that it may stand beside. */
const FATES: readonly [RegExp, readonly string[]][] = [
  [/^(?:killed and wounded|casualties)$/i, ['killed_and_wounded']],
  [/^(?:killed|dead|deaths?|died|slain|fatalities)$/i, ['killed', 'bodies_seen']],
  [/^(?:wounded|injured|injuries)$/i, ['wounded']],
  [/^(?:captured|prisoners?)$/i, ['captured']],
  [/^missing$/i, ['missing']],
];
const ANY_FATE =
  /(?<![\p{L}-])(?:killed and wounded|killed|dead|deaths?|died|slain|fatalities|wounded|injured|injuries|captured|prisoners?|missing|casualties)(?![\p{L}-])/iu;
const PEOPLE = ['killed', 'wounded', 'killed_and_wounded', 'captured', 'bodies_seen', 'missing'];

/** Figures beside words that change them, or that count something else; and figures that are called none. */
export function findWrongCompany(
  pieces: readonly Piece[],
  facts: ReadonlyMap<string, CodedFact>,
): WrongCompany[] {
  let end = 0;
  return pieces.flatMap(({ tag, named, fact, words }, i) => {
    end += words.length;
    if (!tag) return [];
    const before = clauseBefore(pieces, i);
    const after = clauseAfter(pieces, i);
    const from = end - words.length - (BEFORE.exec(before)?.[0].length ?? 0);
    const to = end + (AFTER.exec(after)?.[0].length ?? 0);
    const message =
      named === undefined
        ? judgeFigure(tag, before, after, facts.get(fact ?? ''))
        : judgeName(named, before, after);
    return message === undefined ? [] : [{ tag, message, from, to }];
  });
}

function judgeFigure(
  tag: MdxNode,
  before: string,
  after: string,
  fact: CodedFact | undefined,
): string | undefined {
  const name = tag.name ?? '';
  const attributes = attributesOf(tag);
  const what = figureOfTag(name, attributes);
  if (what === undefined && name !== 'Value') return undefined;
  const bound = BEFORE.exec(before)?.[1] ?? AFTER.exec(after)?.[1];
  if (bound !== undefined && !doesSay(fact, bound, attributes['what'] ?? ''))
    return (
      `found “${bound}” beside <${name} />, which makes another figure of it; ` +
      'expected the figure alone, which prints its own “more than” or “about”'
    );
  if (what === undefined || !PEOPLE.includes(what)) return undefined;
  const fate = ANY_FATE.exec(after)?.[0];
  const fits = FATES.find(([form]) => fate !== undefined && form.test(fate))?.[1];
  return fits === undefined || fits.includes(what)
    ? undefined
    : `found “${fate}” behind <${name} />, which counts something else; expected the word for what it counts`;
}

/** Whether the sentence of a fact has the bound itself, beside the name of its figure. */
function doesSay(fact: CodedFact | undefined, bound: string, what: string): boolean {
  const lines = fact ? [fact.fact, ...(fact.views ?? []).map(({ view }) => view)] : [];
  const [before, after] = [`${bound} [${what}]`, `[${what}] ${bound}`].map((one) =>
    one.toLowerCase(),
  );
  return lines.some((one) => {
    const line = one.toLowerCase();
    return line.includes(before!) || line.includes(after!);
  });
}

/** A number beside a word for losses is a figure, whatever reason is given. */
function judgeName(named: string, before: string, after: string): string | undefined {
  const number = [...named.matchAll(NUMBER)][0]?.[0];
  const [, next = ''] = /^((?:\s*of(?: the)?)?(?:\s*[\p{L}’-]+){0,2})/u.exec(after) ?? [];
  if (number === undefined || /[\p{L}]-$/u.test(before)) return undefined;
  return COUNTED.test(named) || COUNTED.test(next)
    ? `found <NotAFigure> around “${number}”, which counts losses or ground; expected <Claim id="…"> with a figure tag`
    : undefined;
}

/** No words further from a tag than this are about it. */
const NEAR = 120;

/** The words up to a tag, back to the tag, the comma or the full stop before it. */
function clauseBefore(pieces: readonly Piece[], i: number): string {
  let words = '';
  for (let j = i - 1; j >= 0 && !pieces[j]!.tag && words.length < NEAR; j--)
    words = pieces[j]!.words + words;
  return words
    .slice(-NEAR)
    .split(/[.,;:]/)
    .at(-1)!;
}

function clauseAfter(pieces: readonly Piece[], i: number): string {
  let words = '';
  for (let j = i + 1; j < pieces.length && !pieces[j]!.tag && words.length < NEAR; j++)
    words += pieces[j]!.words;
  return words.slice(0, NEAR).split(/[.,;:]/)[0]!;
}
