import type { CodedFact } from '../../domain/entries/background.ts';
import type { CodedClaim } from '../../domain/entries/claim.ts';
import { figuresOf } from '../../domain/record/figures.ts';
import { valueOf } from '../../domain/values/number-words.ts';
import type { Bound } from '../mdx/prose-pieces.ts';

/** What carries figures. */
export interface Carriers {
  claims: ReadonlyMap<string, CodedClaim>;
  facts: ReadonlyMap<string, CodedFact>;
}

/** What is wrong with a number where it stands, if anything. */
export function judgeNumber(
  number: string,
  fated: boolean,
  { claim: id, fact }: Bound,
  { claims, facts }: Carriers,
): string | undefined {
  if (fact !== undefined) return judgeInFact(number, fated, fact, facts.get(fact));
  if (id === undefined) return fated || isNumeral(number) ? wordBare(number) : undefined;
  if (isNumeral(number))
    return `found the numeral “${number}” typed inside a claim; expected a figure tag, such as <Killed />`;
  const claim = claims.get(id);
  if (!fated || !claim || doesSay(claim, number)) return undefined;
  const has = figuresOf(claim).map(({ count }) => `“${count.wording}”`);
  return `found “${number}”, which ${id} does not say; expected a figure of it, which are: ${has.join(', ') || 'none'}`;
}

function judgeInFact(
  number: string,
  fated: boolean,
  id: string,
  fact: CodedFact | undefined,
): string | undefined {
  if (isNumeral(number))
    return `found the numeral “${number}” typed inside a fact; expected <Value what="…" />, which prints a figure of it`;
  if (!fated || !fact) return undefined;
  const counts = Object.values(fact.figures ?? {});
  const value = valueOf(number);
  if (value !== undefined && counts.some((count) => Object.values(count).includes(value)))
    return undefined;
  const own = [fact.fact, ...(fact.views ?? []).map(({ view }) => view)];
  return saysWord([...own, ...counts.map(({ wording }) => wording)], number)
    ? undefined
    : `found “${number}”, which ${id} does not say; expected a number that stands in it`;
}

function wordBare(number: string): string {
  return (
    `found the figure “${number}” outside a claim; expected <Claim id="…"> with a figure tag; ` +
    'mend: tag it, or, if it counts neither losses nor ground, wrap it in <NotAFigure reason="…">'
  );
}

/** Whether it is written in digits, of whatever script. */
export function isNumeral(number: string): boolean {
  return /\p{N}/u.test(number);
}

/** Whether a claim carries a number: as one of its figures, or in its own words. */
function doesSay(claim: CodedClaim, number: string): boolean {
  const counts = figuresOf(claim).map(({ count }) => count);
  const value = valueOf(number);
  if (value !== undefined && counts.some((count) => Object.values(count).includes(value)))
    return true;
  const own = [claim.label, claim.summary, claim.quote ?? '', claim.where?.words ?? ''];
  return saysWord([...own, ...counts.map(({ wording }) => wording)], number);
}

function saysWord(said: readonly string[], number: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${number}(?![\\p{L}-])`, 'iu').test(said.join(' · '));
}
