import type { CodedFact } from '../../domain/entries/background.ts';
import { attributesOf, type MdxNode } from '../mdx/mdx-rules.ts';
import { figureOfTag } from '../mdx/palette.ts';
import type { Piece } from '../mdx/prose-pieces.ts';
import { CASUALTIES, EQUIPMENT } from '../../domain/entries/losses.ts';
import { boundAfter, boundBefore } from './words/bound-words.ts';
import { fateBehind, fateLeading, fits, survivalBehind, thingBehind } from './words/fate-words.ts';
import { COUNTED, NUMBER } from './words/figure-words.ts';
import { ownWordsAfter, wordsAfter, wordsBefore } from './words/near-words.ts';
import { peopleBehind } from './words/status-words.ts';

/** A tag in wrong company, and what to say of it. */
export interface WrongCompany {
  tag: MdxNode;
  message: string;
  /** From where to where in its breath the words stand that the message is about, the tag among them. */
  from: number;
  to: number;
}

/** Figures beside words that change them, or that count something else; and figures that are called none. */
export function findWrongCompany(
  pieces: readonly Piece[],
  facts: ReadonlyMap<string, CodedFact>,
): WrongCompany[] {
  let end = 0;
  return pieces.flatMap(({ tag, named, fact, words }, i) => {
    end += words.length;
    if (!tag) return [];
    const before = wordsBefore(pieces, i);
    const after = wordsAfter(pieces, i);
    const own = ownWordsAfter(pieces, i);
    const from = end - words.length - (boundBefore(before)?.length ?? 0);
    const to = end + (boundAfter(after)?.length ?? 0);
    const message =
      named === undefined
        ? (judgeBound(tag, before, after, facts.get(fact ?? '')) ?? judgeCounted(tag, before, own))
        : judgeName(named, before, after.split(/[,:]/)[0]!);
    return message === undefined ? [] : [{ tag, message, from, to }];
  });
}

function judgeBound(
  tag: MdxNode,
  before: string,
  after: string,
  fact: CodedFact | undefined,
): string | undefined {
  const name = tag.name ?? '';
  const attributes = attributesOf(tag);
  const what = figureOfTag(name, attributes);
  if (what === undefined && name !== 'Value') return undefined;
  const suffix = SUFFIX.exec(after)?.[0];
  if (suffix !== undefined)
    return `found “${suffix}” joined to <${name} />, which makes another number of it; expected the figure as a word of its own`;
  const bound = (boundBefore(before) ?? boundAfter(after))?.bound;
  // A fact that cannot be read is told where it stands.
  const isUnread = name === 'Value' && fact === undefined;
  if (bound !== undefined && !isUnread && !doesSay(fact, bound, attributes['what'] ?? ''))
    return (
      `found “${bound}” beside <${name} />, which makes another figure of it; ` +
      'expected the figure alone, which prints its own “more than” or “about”'
    );
  return undefined;
}

const SUFFIX = /^-?(?:st|nd|rd|th|fold|ish)(?!\p{L})/u;

/** Whether the words around a figure speak of what it counts. */
function judgeCounted(tag: MdxNode, before: string, after: string): string | undefined {
  const name = tag.name ?? '';
  const what = figureOfTag(name, attributesOf(tag));
  if (what === undefined) return undefined;
  const isOfPeople = (CASUALTIES as readonly string[]).includes(what);
  const isOfThings = (EQUIPMENT as readonly string[]).includes(what);
  const stranger = isOfPeople ? thingBehind(after) : isOfThings ? peopleBehind(after) : undefined;
  if (stranger !== undefined) return wordStranger(stranger, 'behind', name);
  if (!isOfPeople) return undefined;
  const isOfDead = what === 'killed' || what === 'bodies_seen';
  const alive = isOfDead ? survivalBehind(after) : undefined;
  if (alive !== undefined) return wordStranger(alive, 'behind', name);
  const fate = fateBehind(after);
  if (fate !== undefined && !fits(fate, what)) return wordStranger(fate, 'behind', name);
  const leading = fateLeading(before);
  return leading === undefined || fits(leading, what)
    ? undefined
    : wordStranger(leading, 'before', name);
}

function wordStranger(word: string, where: 'before' | 'behind', name: string): string {
  return `found “${word}” ${where} <${name} />, which counts something else; expected the word for what it counts`;
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
