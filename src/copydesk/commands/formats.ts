import type { Content } from '../desk/desk.ts';
import { formatDiagnostic, inOrder, type Diagnostic } from '../yaml/diagnostic.ts';

/** The faults for other programs: each with its place, and the three parts of its message apart. */
export function toJson(
  { faults, notices, files }: Pick<Content, 'faults' | 'notices' | 'files'>,
  changes: readonly Diagnostic[],
): string {
  const told = (some: readonly Diagnostic[]) =>
    inOrder(some).map((fault) => ({ ...fault, ...partsOf(fault.message) }));
  const all = { faults: told(faults), changes: told(changes), notices: told(notices) };
  return JSON.stringify({ files, ...all }, undefined, 2);
}

/** A fault as a workflow command of GitHub, which shows it beside its line in a pull request. */
export function annotate(
  fault: Diagnostic,
  level: 'error' | 'warning' | 'notice' = 'error',
): string {
  const { file, line, column, field } = fault;
  const message = formatDiagnostic(fault).slice(`${file}:${line}:${column}: `.length);
  const title = field === '' ? 'content' : `content: ${field}`;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
  return `::${level} ${place}::${data(message)}`;
}

/** What was found, what would do, and how to mend it. */
export function partsOf(message: string): { found: string; expected: string; mend?: string } {
  const form = /^found ([^]*?); expected ([^]*?)(?:; mend: ([^]*))?$/.exec(message);
  if (!form) return { found: message, expected: '' };
  const [, found, expected, mend] = form;
  return { found: found!, expected: expected!, ...(mend !== undefined && { mend }) };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
