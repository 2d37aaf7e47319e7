import { readMdx } from './mdx-file.ts';
import { attributesOf, walk } from './mdx-rules.ts';

/** The claims that a text tells or shows as evidence, in its order; one inside a comment is not told. */
export function toldClaims(source: string): string[] {
  const { tree } = readMdx('', source);
  const told = new Set<string>();
  if (!tree) return [];
  walk(tree, (node) => {
    const { id, claims } = attributesOf(node);
    if (node.name === 'Claim' && id !== undefined) told.add(id);
    if (node.name === 'Hours' || node.name === 'Map')
      for (const shown of claims?.split(' ') ?? []) told.add(shown);
  });
  return [...told];
}
