import { decode, UNREAD } from './text-dump.ts';

/** A text of a page, and the tags that it stands in, the outermost first. */
export interface TextNode {
  words: string;
  around: readonly string[];
}

const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/;

/** Every text of a page that is more than space. */
export function textNodes(html: string): TextNode[] {
  const around: string[] = [];
  const nodes: TextNode[] = [];
  for (const [piece] of html.replace(UNREAD, '').matchAll(/<[^>]+>|[^<]+/g)) {
    if (piece.startsWith('</')) around.pop();
    else if (piece.startsWith('<')) {
      if (!VOID.test(piece) && !piece.endsWith('/>')) around.push(piece);
    } else if (piece.trim()) {
      nodes.push({ words: decode(piece).replace(/\s+/g, ' ').trim(), around: [...around] });
    }
  }
  return nodes;
}
