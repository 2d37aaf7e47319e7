import type { Diagnostic } from '../yaml/diagnostic.ts';
import type { MdxFile } from './mdx-file.ts';
import { breathsOf, type Piece } from './prose-pieces.ts';

/** Sentences of a text that stand on no fact and no claim; headings ask or name, and say nothing. */
export function findLoose({ file, tree }: MdxFile): Diagnostic[] {
  const prose = tree?.children?.filter(({ type }) => type !== 'heading') ?? [];
  return prose
    .flatMap((node) => breathsOf(node))
    .flatMap(looseIn)
    .map((sentence) => ({ file, ...placeOf(sentence), field: '', message: wordLoose(sentence) }));
}

interface Sentence {
  words: string;
  /** The piece in which it begins, and where in it. */
  piece: Piece;
  offset: number;
  isBound: boolean;
}

function looseIn(pieces: readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  for (const piece of pieces) {
    const isBound = piece.claim !== undefined || piece.fact !== undefined;
    let offset = 0;
    for (const words of piece.words.split(/(?<=[.!?][”’)]?)(?=\s)/)) {
      if (open && ENDED.test(open.words) && /^\s/.test(words)) open = undefined;
      if (!open && words.trim() !== '')
        sentences.push(
          (open = { words: '', piece, offset: offset + indent(words), isBound: false }),
        );
      if (open) {
        open.words += words;
        open.isBound ||= isBound && words.trim() !== '';
      }
      offset += words.length;
    }
  }
  return sentences.filter(({ words, isBound }) => !isBound && /\p{L}/u.test(words));
}

const ENDED = /[.!?][”’)]?$/;

function indent(words: string): number {
  return words.length - words.trimStart().length;
}

function placeOf({ piece, offset }: Sentence): { line: number; column: number } {
  const { line, column } = piece.node?.position?.start ?? { line: 1, column: 1 };
  const before = piece.words.slice(0, offset).split('\n');
  const last = before.at(-1)!.length;
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last : last + 1,
  };
}

function wordLoose({ words }: Sentence): string {
  const text = words.trim().replace(/\s+/g, ' ');
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `found the sentence “${shown}”, which stands on no fact; expected <Fact id="…"> or <Claim id="…"> in it`;
}
