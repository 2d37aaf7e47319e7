import { LineCounter } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { MOST_TOLD, wordIssue } from './issue.ts';
import { findHidden, normalise } from './source-text.ts';
import { complaintsOf } from './yaml-complaints.ts';
import { ENDLESS } from './yaml-words.ts';
import { offsetOf, parseYaml, type Path, type Position } from './yaml-positions.ts';

/** The most that one content file may hold, in characters. */
export const LARGEST_FILE = 400_000;

/** A YAML text that was read: its plain value, and the way back from a path to a line and column. */
export interface YamlFile {
  file: string;
  value: unknown;
  faults: Diagnostic[];
  locate(path: Path): Position;
}

/** Reads YAML strictly: no aliases, no duplicate keys, no second document, no silent conversion; keeps positions. */
export function readYaml(file: string, source: string, firstLine = 1): YamlFile {
  const text = normalise(source);
  const unread = unreadable(text);
  if (unread.length > 0) return refused(file, unread, firstLine);
  try {
    return parsed(file, text, firstLine);
  } catch (error) {
    // The parser goes as deep as the text does, and its stack has an end.
    if (!(error instanceof RangeError)) throw error;
    return refused(file, [{ line: deepestLine(text), column: 1, message: ENDLESS }], firstLine);
  }
}

function parsed(file: string, text: string, firstLine: number): YamlFile {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = complaintsOf(document, text)
    .slice(0, MOST_TOLD)
    .map(([offset, message]) => {
      // How deep the parser came is the machine’s.
      const at =
        message === ENDLESS
          ? { line: deepestLine(text) + firstLine - 1, column: 1 }
          : place(offset);
      return { file, ...at, field: '', message };
    });
  return {
    file,
    value: faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    faults,
    locate: (path) => place(offsetOf(document, path)),
  };
}

/** Checks a value against a schema; every issue becomes a diagnostic at the field it is about. */
export function validate<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  value: unknown = yaml.value,
  base: Path = [],
): { data?: z.output<S>; faults: Diagnostic[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  const { issues } = result.error;
  const worded = issues
    .slice(0, MOST_TOLD)
    .filter(({ path }) => !issues.some((other) => isInside(path, other.path)))
    .filter((issue, i, all) => !all.slice(0, i).some((before) => isSameSlip(before, issue)))
    .flatMap((issue) => wordIssue(issue, schema))
    .slice(0, MOST_TOLD);
  return {
    faults: worded.map(({ path, message }) => {
      const whole = [...base, ...path];
      const field = whole.map(String).join('.');
      return { file: yaml.file, ...yaml.locate(whole), field, message };
    }),
  };
}

/** What is wrong with a part of what is wrong as a whole is its consequence. */
function isInside(path: Path, whole: Path): boolean {
  return (
    whole.length > 0 && path.length > whole.length && whole.every((step, i) => step === path[i])
  );
}

/** Two entries of one list in the same wrong form are one slip. */
function isSameSlip(one: z.core.$ZodIssue, other: z.core.$ZodIssue): boolean {
  const isEntry = [one, other].every(({ path }) => typeof path.at(-1) === 'number');
  const [list, same] = [one, other].map(({ path }) => path.slice(0, -1).join('.'));
  const isType = [one, other].every(
    ({ code, input }) => code === 'invalid_type' && typeof input !== 'object',
  );
  return isEntry && isType && list === same && one.message === other.message;
}

type Told = Position & { message: string };

/** What keeps a text from being parsed at all: its size, hidden characters, tabs. */
function unreadable(text: string): Told[] {
  if (text.length <= LARGEST_FILE) return [...findHidden(text), ...findTabs(text)];
  const message = `found ${text.length} characters; expected at most ${LARGEST_FILE}`;
  return [{ line: 1, column: 1, message }];
}

/** How many tabs are told: a file that is indented with them has hundreds. */
const MOST_TABS = 3;

/** Tabs in front of a line, where spaces say what belongs together; elsewhere YAML takes them for a space. */
function findTabs(text: string): Told[] {
  const message = 'found a tab at the beginning of a line; expected spaces';
  return text
    .split('\n')
    .flatMap((line, i) => {
      const column = /^\s*$/.test(line) ? 0 : /^\s*/.exec(line)![0].indexOf('\t') + 1;
      return column === 0 ? [] : [{ line: i + 1, column, message }];
    })
    .slice(0, MOST_TABS);
}

/** The line that opens the most lists and fields. */
function deepestLine(text: string): number {
  const opened = text.split('\n').map((line) => line.match(/[[{]|- /g)?.length ?? 0);
  return opened.indexOf(opened.reduce((most, one) => Math.max(most, one), 0)) + 1;
}

function refused(file: string, told: readonly Told[], firstLine: number): YamlFile {
  return {
    file,
    value: undefined,
    faults: told.map(({ line, column, message }) => {
      return { file, line: line + firstLine - 1, column, field: '', message };
    }),
    locate: () => ({ line: firstLine, column: 1 }),
  };
}
