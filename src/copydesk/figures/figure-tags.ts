import type { CodedClaim } from '../../domain/entries/claim.ts';
import { figuresOf, findFigure, type FigureQuery } from '../../domain/record/figures.ts';
import { figureOfTag, PALETTE } from '../mdx/palette.ts';

/** A tag that prints something of its claim, which the claim must have. */
export function checkFigureTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  id: string,
  claim: CodedClaim,
): string[] {
  if (name === 'Happened' && !claim.happened) return [wordMissing(name, id)];
  if (name === 'Quote' && !claim.quote) return [wordMissing(name, id)];
  const query = queryOf(name, attributes);
  if (!query || !isInForm(name, attributes)) return [];
  const figures = figuresOf(claim);
  if (findFigure(figures, query)) return [];
  const asked = describe(query);
  const has = figures.map((figure) => (asked === query.what ? figure.what : describe(figure)));
  const expected = `a figure of ${id}, which has: ${has.join(', ') || 'none'}`;
  return [`found the figure “${asked}”; expected ${expected}`];
}

/** The figure that a tag asks for; none where it asks for no figure. */
export function queryOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): FigureQuery | undefined {
  const what = figureOfTag(name, attributes);
  const { of, status } = attributes;
  const counting = attributes['counting'] as FigureQuery['counting'];
  return what === undefined ? undefined : { what, of, status, counting };
}

/** A figure by what is counted, whose it is and how it was counted. */
function describe({ what, of, status, counting }: FigureQuery): string {
  const more = [of, status, counting].filter((part) => part !== undefined);
  return more.length === 0 ? what : `${what} (${more.join(', ')})`;
}

function wordMissing(name: string, id: string): string {
  const field = name.toLowerCase();
  return `found <${name} />; expected a claim with “${field}”, which ${id} has not`;
}

/** What is out of its form is told by the rules of its tag. */
function isInForm(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const rules = PALETTE[name]!.attributes;
  return Object.entries(attributes).every(([key, value]) => rules[key]?.form.test(value));
}
