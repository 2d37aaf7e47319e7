import type { CodedClaim } from '../../domain/entries/claim.ts';
import type { MdxNode } from '../mdx/mdx-rules.ts';
import type { Piece } from '../mdx/prose-pieces.ts';

/** Words in quotation marks that nobody stands behind, where they begin. */
export interface LooseQuotation {
  node: MdxNode;
  offset: number;
  number: string;
  message: string;
  /** Where in its breath it stands. */
  at: number;
}

/** From so many words on, quotation marks hold what somebody said, and no mere name. */
const FEWEST = 4;

/** Quotations outside every claim, and those of a claim that are not its own words. */
export function findLooseQuotations(
  pieces: readonly Piece[],
  claims: ReadonlyMap<string, CodedClaim>,
): LooseQuotation[] {
  let end = 0;
  return pieces.flatMap(({ words, node, claim, fact }) => {
    end += words.length;
    const start = end - words.length;
    if (!node || fact !== undefined) return [];
    const own = claim === undefined ? undefined : claims.get(claim);
    // A claim that is not known is told by its tag.
    if (claim !== undefined && !own) return [];
    return [...words.matchAll(/[“"]([^“”"]+)[”"]/g)].flatMap(({ 0: quoted, 1: said, index }) => {
      if (said!.trim().split(/\s+/).length < FEWEST) return [];
      if (own && [own.quote, own.label, own.summary].some((line) => line?.includes(said!)))
        return [];
      const expected =
        claim === undefined
          ? '<Claim id="…"> around it, with <Quote />'
          : `<Quote />, which prints the words of ${claim}`;
      const shown = said!.length > 60 ? `${said!.slice(0, 59)}…` : said;
      const message =
        `found the quotation “${shown}”, which no claim carries; expected ${expected}; ` +
        'mend: write the words into “quote” of the claim, or tell them in words of our own';
      return [{ node, offset: index, number: quoted, message, at: start + index }];
    });
  });
}
