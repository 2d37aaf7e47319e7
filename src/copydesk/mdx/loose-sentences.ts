import type { Diagnostic } from '../yaml/diagnostic.ts';
import type { MdxFile } from './mdx-file.ts';
import type { MdxNode } from './mdx-rules.ts';
import { breathsOf, type Piece } from './prose-pieces.ts';

/** Sentences of a text that stand on no fact and no claim; headings ask or name, and say nothing. */
export function findLoose({ file, tree }: MdxFile): Diagnostic[] {
  const prose = tree?.children?.filter(({ type }) => type !== 'heading') ?? [];
  return prose
    .flatMap((node) => breathsOf(node))
    .flatMap(looseIn)
    .map(({ words, start }) => ({ file, ...placeOf(start), field: '', message: wordLoose(words) }));
}

interface Sentence {
  words: string;
  /** The text in which it begins. */
  start?: MdxNode | undefined;
  isBound: boolean;
}

function looseIn(pieces: readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  for (const piece of pieces) {
    const isBound = piece.claim !== undefined || piece.fact !== undefined;
    for (const words of piece.words.split(/(?<=[.!?][”’)]?)(?=\s)/)) {
      if (open && ENDED.test(open.words) && /^\s/.test(words)) open = undefined;
      if (words.trim() === '' && !open) continue;
      if (!open) sentences.push((open = { words: '', start: piece.node, isBound: false }));
      open.words += words;
      open.isBound ||= isBound && words.trim() !== '';
    }
  }
  return sentences.filter(({ words, isBound }) => !isBound && /\p{L}/u.test(words));
}

const ENDED = /[.!?][”’)]?$/;

function placeOf(node: MdxNode | undefined): { line: number; column: number } {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function wordLoose(words: string): string {
  const text = words.trim();
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `found the sentence “${shown}”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it`;
}
