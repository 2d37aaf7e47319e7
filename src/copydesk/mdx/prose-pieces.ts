import { attributesOf, type MdxNode } from './mdx-rules.ts';

/** Words of one text node, with the claim that they stand in; a gap stands for a tag that prints something. */
export interface Piece {
  words: string;
  node?: MdxNode;
  claim?: string;
}

/** The paragraphs, headings and cells of a text, each in its pieces: what is read in one breath. */
export function breathsOf(node: MdxNode, claim?: string): Piece[][] {
  if (node.type === 'yaml' || node.name === 'NotAFigure') return [];
  if (/^(?:paragraph|heading|tableCell|code)$/.test(node.type)) return [piecesOf(node, claim)];
  const inside = claimOf(node) ?? claim;
  const children = node.children ?? [];
  // A tag on a line of its own may hold words without a paragraph around them.
  if (children.some(({ type }) => type === 'text')) return [piecesOf(node, claim)];
  return children.flatMap((child) => breathsOf(child, inside));
}

function piecesOf(node: MdxNode, claim?: string): Piece[] {
  if (node.name === 'NotAFigure') return [{ words: ' … ' }];
  const inside = claimOf(node) ?? claim;
  const of = inside === undefined ? {} : { claim: inside };
  if (/^(?:text|inlineCode|code)$/.test(node.type))
    return [{ words: node.value ?? '', node, ...of }];
  if (node.type === 'break') return [{ words: ' ' }];
  const children = node.children ?? [];
  if (node.name && children.length === 0) return [{ words: '…' }];
  return children.flatMap((child) => piecesOf(child, inside));
}

function claimOf(node: MdxNode): string | undefined {
  return node.name === 'Claim' ? (attributesOf(node)['id'] ?? '') : undefined;
}
