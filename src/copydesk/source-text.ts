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
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/g;

/** Characters that nobody sees and that change what is read: in text, in comments, anywhere. */
export function findHidden(text: string): Hidden[] {
  return [...text.matchAll(HIDDEN)].slice(0, MOST_HIDDEN).map(({ 0: sign, index }) => {
    const before = text.slice(0, index);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { line, column: index - start + 1, message: wordHidden(sign) };
  });
}

function wordHidden(sign: string): string {
  if (sign === '\0') return 'found a NUL character; expected text';
  if (sign === '\ufffd') return 'found bytes that are no UTF-8; expected a file saved as UTF-8';
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sign);
  const what = turns ? ', which turns the text around it' : '';
  return `found the hidden character U+${code}${what}; expected visible text; mend: delete it`;
}
