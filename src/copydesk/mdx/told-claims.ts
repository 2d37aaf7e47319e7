import { readMdx } from './mdx-file.ts';
import { attributesOf, walk } from './mdx-rules.ts';

/** The claims that a text tells, in its order; one inside a comment is not told. */
export function toldClaims(source: string): string[] {
  const { tree } = readMdx('', source);
  const told = new Set<string>();
  if (!tree) return [];
  walk(tree, (node) => {
    const { id } = attributesOf(node);
    if (node.name === 'Claim' && id !== undefined) told.add(id);
  });
  return [...told];
}
