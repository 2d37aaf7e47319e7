import { attributesOf, type MdxNode } from './mdx-rules.ts';

/** What encloses some words: a claim, or a fact of the background. */
export interface Bound {
  claim?: string;
  fact?: string;
}

/** Words of one text node, with what they stand in; a gap stands for a tag that prints something. */
export interface Piece extends Bound {
  words: string;
  node?: MdxNode;
  /** The tag that prints something here. */
  tag?: MdxNode;
  /** The words of a name that is no figure, which the lint of figures passes over. */
  named?: string;
}

/** The paragraphs, headings and cells of a text, each in its pieces: what is read in one breath. */
export function breathsOf(node: MdxNode, bound: Bound = {}): Piece[][] {
  if (node.type === 'yaml') return [];
  if (node.name === 'NotAFigure') return [piecesOf(node, bound)];
  if (/^(?:paragraph|heading|tableCell|code)$/.test(node.type)) return [piecesOf(node, bound)];
  const inside = within(node, bound);
  const children = node.children ?? [];
  // A tag on a line of its own may hold words without a paragraph around them.
  if (children.some(({ type }) => type === 'text')) return [piecesOf(node, bound)];
  return children.flatMap((child) => breathsOf(child, inside));
}

function piecesOf(node: MdxNode, bound: Bound): Piece[] {
  const inside = within(node, bound);
  if (node.name === 'NotAFigure')
    return [{ words: ' … ', tag: node, named: wordsOf(node), ...inside }];
  if (/^(?:text|inlineCode|code)$/.test(node.type))
    return [{ words: node.value ?? '', node, ...inside }];
  if (node.type === 'break') return [{ words: ' ' }];
  const children = node.children ?? [];
  if (node.name && children.length === 0) return [{ words: '…', tag: node, ...inside }];
  return children.flatMap((child) => piecesOf(child, inside));
}

function wordsOf({ value = '', children = [] }: MdxNode): string {
  return value + children.map(wordsOf).join('');
}

/** The innermost of the tags around some words. */
export function within(node: MdxNode, bound: Bound): Bound {
  if (node.name !== 'Claim' && node.name !== 'Fact') return bound;
  const id = attributesOf(node)['id'] ?? '';
  return node.name === 'Claim' ? { claim: id } : { fact: id };
}
