/** A fault with its place in a file; lines and columns count from 1. */
export interface Diagnostic {
  /** The file, relative to the project where it can be. */
  file: string;
  line: number;
  column: number;
  /** The field, as `losses.0.killed`; empty for the file as a whole. */
  field: string;
  message: string;
}

/** `file:line:column: field: message`, a form that editors and CI logs can link. */
export function formatDiagnostic({ file, line, column, field, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${showHidden(`${field === '' ? '' : `${field}: `}${message}`)}`;
}

/** All diagnostics in the order of files and lines, one a line. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return inOrder(diagnostics).map(formatDiagnostic).join('\n');
}

/** What stops a build: every fault of the content at once, with the place of the first for Astro’s overlay. */
export class ContentError extends Error {
  readonly loc: { file: string; line: number; column: number };
  readonly hint: string;

  constructor(diagnostics: readonly Diagnostic[]) {
    const count = diagnostics.length === 1 ? '1 fault' : `${diagnostics.length} faults`;
    super(`The content has ${count}.\n${formatDiagnostics(diagnostics)}`);
    this.name = 'ContentError';
    const [first] = inOrder(diagnostics);
    this.loc = { file: first!.file, line: first!.line, column: first!.column };
    this.hint = 'Mend every line above, then run “npm run check”.';
    this.stack = '';
  }
}

/** Diagnostics in the order of files, lines and columns. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** From so many places on, an id that is known nowhere has one cause: it was renamed or taken away. */
const MANY = 3;

/** Of faults in the same words about an unknown id, or a missing name, the first, with how many there are. */
export function oncePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isId = ({ message }: Diagnostic) =>
    / the id of a known |^found no name in the first usage/.test(message);
  const alike = Map.groupBy(diagnostics.filter(isId), ({ message }) => message);
  return diagnostics.flatMap((one) => {
    const all = isId(one) ? alike.get(one.message)! : [];
    if (all.length < MANY) return [one];
    if (one !== all[0]) return [];
    const more = `so too in ${all.length - 1} more places, as if it had been renamed or taken away`;
    const message = one.message
      .replace('; expected', ` (${more}); expected`)
      // The nearest id may be that of somebody else.
      .replace(/did you mean (“[^”]+”)\?$/, 'put it back, or, if it was renamed $1, write that');
    return [{ ...one, message }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A message stays one line, and nothing in it can hide or turn the text around it. */
function showHidden(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (hidden) => `\\u${hidden.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
