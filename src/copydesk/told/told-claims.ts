import { readMdx } from '../mdx/mdx-file.ts';
import { attributesOf, walk, type MdxNode } from '../mdx/mdx-rules.ts';

/** The claims that a text tells or shows as evidence, in its order; one inside a comment is not told. */
export function toldClaims(source: string): string[] {
  const { tree } = readMdx('', source);
  return tree ? toldIn(tree) : [];
}

/** The same of a tree that was read. */
export function toldIn(tree: MdxNode): string[] {
  const told = new Set<string>();
  walk(tree, (node) => {
    const { id, claims } = attributesOf(node);
    if (node.name === 'Claim' && id !== undefined) told.add(id);
    if (node.name === 'Hours' || node.name === 'Map')
      for (const shown of claims?.split(' ') ?? []) told.add(shown);
  });
  return [...told];
}
