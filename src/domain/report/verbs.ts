import type { Claim } from '../record/dataset.ts';
import type { Side } from '../entries/side.ts';

/** Words of the prose, and the id of the claim that they stand in, if any. */
export interface Piece {
  words: string;
  claim?: string;
}

/** A sentence of the prose in the order of its pieces. */
export type Sentence = readonly Piece[];

/** How often each verb of attribution stands with the claims of one side. */
export interface SideVerbs {
  side: Side;
  /** The verbs that everyone is to have: said, reported, stated, in this order, zeros included. */
  house: [verb: string, times: number][];
  /** The other verbs that were met, most frequent first. */
  others: [verb: string, times: number][];
}

const HOUSE = ['said', 'reported', 'stated'];
const OTHERS = [
  ...['according to', 'accused', 'acknowledged', 'added', 'admitted', 'alleged', 'announced'],
  ...['answered', 'argued', 'asserted', 'boasted', 'called', 'claimed', 'conceded', 'confirmed'],
  ...['counted', 'declared', 'decreed', 'denied', 'insisted', 'maintained', 'noted', 'put'],
  ...['refuted', 'rejected', 'replied', 'spoke', 'threatened', 'told', 'warned', 'wrote'],
];
const VERB = new RegExp(`\\b(?:says|${[...HOUSE, ...OTHERS].join('|')})\\b`, 'gi');

/**
 * Counts the verbs of attribution by side: a verb goes to the side of the claim that it stands in,
 * else of the next claim in its sentence, else of the last. It is a count of words and reads no sense.
 */
export function countVerbs(
  sentences: readonly Sentence[],
  byId: ReadonlyMap<string, Claim>,
  sides: Iterable<Side>,
): SideVerbs[] {
  const met = sentences.flatMap((sentence) => verbsOf(sentence, byId));
  return [...sides].map((side) => {
    const mine = met.filter((one) => one.side === side.id).map(({ verb }) => verb);
    const times = (verb: string): [string, number] => [
      verb,
      mine.filter((one) => one === verb).length,
    ];
    const others = OTHERS.map(times).filter(([, count]) => count > 0);
    return { side, house: HOUSE.map(times), others: others.toSorted((a, b) => b[1] - a[1]) };
  });
}

function verbsOf(sentence: Sentence, byId: ReadonlyMap<string, Claim>) {
  return sentence.flatMap(({ words, claim }, i) => {
    const nearest =
      claim ??
      sentence.slice(i).find((piece) => piece.claim)?.claim ??
      sentence.slice(0, i).findLast((piece) => piece.claim)?.claim;
    const side = byId.get(nearest ?? '')?.side.id;
    return [...words.matchAll(VERB)].map(([verb]) => ({ verb: plain(verb), side }));
  });
}

function plain(verb: string): string {
  return verb.toLowerCase() === 'says' ? 'said' : verb.toLowerCase();
}
