import type { CodedClaim } from '../../domain/entries/claim.ts';
import type { UpdateHead } from '../../domain/entries/update.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import { latest } from '../../domain/values/when.ts';
import type { MdxNode } from '../mdx/mdx-rules.ts';
import { breathsOf } from '../mdx/prose-pieces.ts';
import { toldIn } from './told-claims.ts';

/** An update that says nothing, or tells a claim that its head does not list; one that is unknown or was said later is told at its tag. */
export function findUntold(
  slug: string,
  { claims, as_of: asOf }: UpdateHead,
  tree: MdxNode,
  known: ReadonlyMap<string, CodedClaim>,
): Fault[] {
  const entry = `updates/${slug}`;
  const words = breathsOf(tree)
    .flat()
    .map((piece) => piece.words);
  if (!words.some((text) => /\p{L}/u.test(text)))
    return [
      { entry, path: [], found: 'an update without text', expected: 'a paragraph under its head' },
    ];
  return toldIn(tree)
    .filter((id) => {
      const claim = known.get(id);
      return claim && !claims.includes(id) && latest(claim.said) <= latest(asOf);
    })
    .map((id) => ({
      entry,
      path: ['claims'],
      found: `a list without “${id}”, which the text tells`,
      expected: 'every claim of the text',
      mend: `add the line “  - ${id}”`,
    }));
}
