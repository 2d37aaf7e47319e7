import { defineMdastPlugin } from 'satteri';
import { attributesOf, checkNode, type MdxNode } from '../mdx/mdx-rules.ts';
import { PALETTE } from '../mdx/palette.ts';

type Context = {
  parent(node: unknown): MdxNode | undefined;
  replaceNode(node: unknown, replacement: unknown): void;
};

/** Guards MDX at compile time with the copy desk’s rules, and ties figure tags to the claim or the fact around them. */
export const storyMdx = defineMdastPlugin({
  name: 'story-mdx',
  // Without positions every error would be reported at 0:0.
  options: { position: true },
  mdxjsEsm: guard,
  mdxFlowExpression: guard,
  mdxTextExpression: guard,
  html: guard,
  image: guard,
  imageReference: guard,
  link: guard,
  definition: guard,
  mdxJsxFlowElement: tie,
  mdxJsxTextElement: tie,
});

function guard(node: unknown): void {
  const [fault] = checkNode(node as MdxNode);
  if (fault) throw new Error(`${fault.line}:${fault.column}: ${fault.message}`);
}

function tie(node: unknown, context: unknown): void {
  const tag = node as MdxNode;
  guard(tag);
  const { ofClaim, ofFact } = PALETTE[tag.name ?? ''] ?? {};
  if (!ofClaim && !ofFact) return;
  const name = ofFact ? 'fact' : 'claim';
  const value = idAround(tag, ofFact ? 'Fact' : 'Claim', context as Context);
  const attributes = [...(tag.attributes ?? []), { type: 'mdxJsxAttribute', name, value }];
  (context as Context).replaceNode(node, {
    type: tag.type,
    name: tag.name,
    attributes,
    children: [],
  });
}

function idAround(tag: MdxNode, name: string, context: Context): string {
  for (let node = context.parent(tag); node; node = context.parent(node)) {
    if (node.name === name) return attributesOf(node)['id']!;
  }
  return '';
}
