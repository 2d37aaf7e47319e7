import { wordStranger } from '../../domain/entries/id.ts';
import { MIXED } from '../../domain/entries/fields.ts';
import { lstatSync, readFileSync } from 'node:fs';

/** The most bytes that one file may hold; what is larger is not even opened. */
const MOST_BYTES = 2_000_000;

/** The text of a file, or why it is not read. */
export type SourceText = { text: string } | { refused: string };

/** Reads a file of the content folder; a link could lead out of it, and so is none. */
export function readSource(path: string): SourceText {
  try {
    const file = lstatSync(path);
    if (file.isSymbolicLink()) return { refused: 'found a link; expected the file itself' };
    if (file.size > MOST_BYTES)
      return { refused: `found ${file.size} bytes; expected at most ${MOST_BYTES}` };
    return { text: readFileSync(path, 'utf8') };
  } catch {
    return { refused: 'found a file that cannot be opened; expected one that may be read' };
  }
}

/** One way of ending lines, and no byte order mark, whatever the editor’s machine writes. */
export function normalise(source: string): string {
  return source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

/** A file that is no text at all has thousands; so many of them say so. */
const MOST_HIDDEN = 3;

interface Hidden {
  line: number;
  column: number;
  message: string;
}

const HIDDEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xa0\xad\u061c\u115f\u1160\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufffd]|[\u{e0000}-\u{e007f}]/gu;

/** Characters that nobody sees and that change what is read: in text, in comments, anywhere. */
export function findHidden(text: string): Hidden[] {
  const all = [...text.matchAll(HIDDEN)];
  const most = /[\r\ufffd]/.test(all[0]?.[0] ?? '') ? 1 : MOST_HIDDEN;
  return all.slice(0, most).map(({ 0: sign, index }) => {
    const before = text.slice(0, index);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { line, column: index - start + 1, message: wordHidden(sign) };
  });
}

/** Words in the letters of two alphabets: “Sеven” with a Cyrillic е is no number to any rule. */
export function findMixed(text: string): Hidden[] {
  if (!MIXED.test(text)) return [];
  return text.split('\n').flatMap((line, i) =>
    [...line.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)].flatMap(({ 0: word, index }) => {
      if (!MIXED.test(word)) return [];
      const message = `found “${word}”, in letters of two alphabets${wordStranger(word)}; expected one; mend: type the word anew`;
      return [{ line: i + 1, column: index + 1, message }];
    }),
  );
}

function wordHidden(sign: string): string {
  if (sign === '\0') return 'found a NUL character; expected text';
  if (sign === '\ufffd') return 'found bytes that are no UTF-8; expected a file saved as UTF-8';
  if (sign === '\r')
    return 'found the line ends of an old Mac; expected those of today; mend: save the file with LF';
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Zs}/u.test(sign))
    return `found a special space (${code}), as word processors make them; expected a plain one; mend: type it anew`;
  const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sign);
  const what = turns ? ', which turns the text around it' : '';
  return `found the hidden character ${code}${what}; expected visible text; mend: delete it`;
}
