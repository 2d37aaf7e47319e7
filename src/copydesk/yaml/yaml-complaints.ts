import type { Document } from 'yaml';
import { wordYamlSyntax } from './yaml-words.ts';
import { findUnsafe, type Complaint } from './yaml-unsafe.ts';

/** What is wrong with the form of a YAML text; after a complaint of the parser’s, others are mostly its consequences. */
export function complaintsOf(document: Document.Parsed, text: string): Complaint[] {
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const syntax = first ? [complaintAt(first.message, first.pos[0], text)] : [];
  const unsafe = [...directivesIn(text), ...findUnsafe(document, text)];
  const all = [...syntax, ...unsafe].toSorted(([a], [b]) => a - b);
  if (first) return all.slice(0, 1);
  return all.length > 0 || document.contents !== null
    ? all
    : [[0, 'found an empty file; expected fields']];
}

function directivesIn(text: string): Complaint[] {
  const directive = /^%.*$/m.exec(text);
  return directive
    ? [[directive.index, `found the directive “${directive[0]}”; expected fields`]]
    : [];
}

/** The parser’s complaint where an editor would look for its cause. */
function complaintAt(message: string, offset: number, text: string): Complaint {
  const quote = /^Missing closing/.test(message) ? openQuote(text) : undefined;
  if (quote !== undefined) return [quote, wordYamlSyntax(message)];
  const bracket = /^Flow (?:sequence|map)/.test(message) ? openBracket(text, offset) : undefined;
  if (bracket !== undefined) return [bracket, wordYamlSyntax(message)];
  const deeper = /^Nested mappings/.test(message) ? deeperLine(text, offset) : undefined;
  if (deeper !== undefined) return [deeper, wordYamlSyntax('bad indent')];
  const isLineStart = offset === 0 || text[offset - 1] === '\n';
  if (/scalar at node end/.test(message) && isLineStart)
    return [offset, wordYamlSyntax('bad indent')];
  return [offset, wordYamlSyntax(message)];
}

/** The parser reports a quotation mark that is never closed at the end of the file; this is where it stands. */
function openQuote(text: string): number | undefined {
  const line = /^(.*?(?:: |- |\[|, ))(["'])(?:(?!\2)[^\\\n]|\\.)*$/m.exec(text);
  return line ? line.index + line[1]!.length : undefined;
}

/** The bracket before an offset that nothing before it closes. */
function openBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let i = Math.min(offset, text.length) - 1; i >= 0; i--) {
    if (/[\]}]/.test(text[i]!)) closed++;
    else if (/[[{]/.test(text[i]!) && closed-- === 0) return i;
  }
  return undefined;
}

/** The line that is taken for the end of a text because it begins too far to the right. */
function deeperLine(text: string, offset: number): number | undefined {
  const form = /^(?!.*: )[^\n]*\n(?=\s*\S+: )/.exec(text.slice(offset));
  return form ? offset + form[0].length : undefined;
}
