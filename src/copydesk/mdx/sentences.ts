import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece, Sentence } from '../../domain/report/verbs.ts';
import { readMdx } from './mdx-file.ts';
import { attributesOf, type MdxNode } from './mdx-rules.ts';

/** The sentences of article and updates, each cut where a claim begins and ends. */
export function readSentences(folder: string): Sentence[] {
  return ['article', 'updates'].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.mdx'))
      .toSorted()
      .flatMap((file) => sentencesOf(readFileSync(join(folder, name, file), 'utf8'))),
  );
}

/** The sentences of one MDX text, front matter left out. */
export function sentencesOf(source: string): Sentence[] {
  const { tree } = readMdx('', source);
  return tree ? blocksOf(tree).flatMap(cutIntoSentences) : [];
}

/** The pieces of each paragraph and heading; a claim may enclose whole paragraphs. */
function blocksOf(node: MdxNode, claim?: string): Piece[][] {
  if (node.type === 'yaml') return [];
  if (node.type === 'paragraph' || node.type === 'heading') return [piecesOf(node, claim)];
  const inside = claimOf(node) ?? claim;
  const own = claimOf(node) === undefined ? [] : [[{ words: '', claim: claimOf(node)! }]];
  return [...own, ...(node.children ?? []).flatMap((child) => blocksOf(child, inside))];
}

function piecesOf(node: MdxNode, claim?: string): Piece[] {
  const inside = claimOf(node) ?? claim;
  const words = node.type === 'text' ? (node.value ?? '') : '';
  const own = { words, ...(inside !== undefined && { claim: inside }) };
  return [own, ...(node.children ?? []).flatMap((child) => piecesOf(child, inside))];
}

function claimOf(node: MdxNode): string | undefined {
  return node.name === 'Claim' ? attributesOf(node)['id'] : undefined;
}

const END = /[.!?]”?$/;

/** A sentence ends at a full stop before a space, also where a claim’s tag stands between the two. */
function cutIntoSentences(pieces: readonly Piece[]): Sentence[] {
  const sentences: Piece[][] = [[]];
  let before = '';
  for (const piece of pieces) {
    for (const words of piece.words.split(/(?<=[.!?]”?)(?=\s)/)) {
      if (/^\s/.test(words) && END.test(before)) sentences.push([]);
      if (words !== '') before = words;
      if (words !== '' || piece.claim !== undefined) sentences.at(-1)!.push({ ...piece, words });
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
