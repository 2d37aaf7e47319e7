import { defineMdastPlugin } from 'satteri';
import { checkNode, type MdxNode } from '../mdx/mdx-rules.ts';
import { PALETTE } from '../mdx/palette.ts';
import { within, type Bound } from '../mdx/prose-pieces.ts';
import { attribute, inChapters } from './chapter-tags.ts';

type Context = { replaceNode(node: unknown, replacement: unknown): void };

/** Guards MDX at compile time with the copy desk’s rules, ties figure tags to the claim or the fact around them, and lays the text out in chapters. One pass: reading and replacing a tree costs more than what is done to it. */
export const storyMdx = defineMdastPlugin({
  name: 'story-mdx',
  // Without positions every error would be reported at 0:0.
  options: { position: true },
  after(root, context) {
    const { children = [] } = root as unknown as MdxNode;
    const tied = children.map((node) => tie(node, {}));
    (context as unknown as Context).replaceNode(root, { type: 'root', children: inChapters(tied) });
  },
});

/** A node of which every tag of a figure is told what it stands in; the node itself where there is none. */
function tie(node: MdxNode, bound: Bound): MdxNode {
  const [fault] = checkNode(node);
  if (fault) throw new Error(`${fault.line}:${fault.column}: ${fault.message}`);
  const { ofClaim, ofFact } = PALETTE[node.name ?? ''] ?? {};
  if (ofFact) return tied(node, attribute('fact', bound.fact ?? ''));
  if (ofClaim) return tied(node, attribute('claim', bound.claim ?? ''));
  const { children = [] } = node;
  const inside = within(node, bound);
  const given = children.map((child) => tie(child, inside));
  return given.every((child, i) => child === children[i]) ? node : { ...node, children: given };
}

function tied(node: MdxNode, to: ReturnType<typeof attribute>): MdxNode {
  return { ...node, attributes: [...(node.attributes ?? []), to], children: [] };
}
