import { readMdx } from '../mdx/mdx-file.ts';
import { attributesOf, walk } from '../mdx/mdx-rules.ts';

/** The facts of the background that a text tells, each once, in its order; one inside a comment is not told. */
export function toldFacts(source: string): string[] {
  const { tree } = readMdx('', source);
  const told = new Set<string>();
  if (!tree) return [];
  walk(tree, (node) => {
    const { id } = attributesOf(node);
    if (node.name === 'Fact' && id !== undefined) told.add(id);
  });
  return [...told];
}
