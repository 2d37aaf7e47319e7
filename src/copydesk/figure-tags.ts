import type { CodedClaim } from '../domain/claim.ts';
import { figuresOf, findFigure } from '../domain/figures.ts';
import { figureOfTag } from './palette.ts';

/** A tag that prints something of its claim, which the claim must have. */
export function checkFigureTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  id: string,
  claim: CodedClaim,
): string[] {
  if (name === 'Happened' && !claim.happened) return [wordMissing(name, id)];
  if (name === 'Quote' && !claim.quote) return [wordMissing(name, id)];
  const what = figureOfTag(name, attributes);
  if (what === undefined) return [];
  const { of, status } = attributes;
  const counting = attributes['counting'] as 'total' | 'increment' | 'observation' | undefined;
  const figures = figuresOf(claim);
  if (findFigure(figures, { what, of, status, counting })) return [];
  const has = figures.map((figure) => figure.what).join(', ') || 'none';
  return [`found the figure “${what}”; expected a figure of ${id}, which has: ${has}`];
}

function wordMissing(name: string, id: string): string {
  const field = name.toLowerCase();
  return `found <${name} />; expected a claim with “${field}”, which ${id} has not`;
}
