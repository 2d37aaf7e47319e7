import type { UpdateHead } from '../../domain/entries/update.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import type { MdxNode } from '../mdx/mdx-rules.ts';
import { breathsOf } from '../mdx/prose-pieces.ts';
import { toldIn } from './told-claims.ts';

/** An update that says nothing, or tells a claim that its head does not list. */
export function findUntold(slug: string, { claims }: UpdateHead, tree: MdxNode): Fault[] {
  const entry = `updates/${slug}`;
  const words = breathsOf(tree)
    .flat()
    .map((piece) => piece.words);
  if (!words.some((text) => /\p{L}/u.test(text)))
    return [
      { entry, path: [], found: 'an update without text', expected: 'a paragraph under its head' },
    ];
  return toldIn(tree)
    .filter((id) => !claims.includes(id))
    .map((id) => ({
      entry,
      path: ['claims'],
      found: `a list without “${id}”, which the text tells`,
      expected: 'every claim of the text',
      mend: `add the line “  - ${id}”`,
    }));
}
