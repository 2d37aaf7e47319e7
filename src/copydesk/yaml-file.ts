import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { wordIssue } from './issue.ts';
import { findHidden, normalise } from './source-text.ts';
import { isOwnFault, wordYamlSyntax } from './syntax-words.ts';

/** The most that one content file may hold, in characters. */
export const LARGEST_FILE = 400_000;

type Path = readonly PropertyKey[];

/** A YAML text that was read: its plain value, and the way back from a path to a line and column. */
export interface YamlFile {
  file: string;
  value: unknown;
  faults: Diagnostic[];
  locate(path: Path): { line: number; column: number };
}

/** Reads YAML strictly: no aliases, no duplicate keys, no second document, no silent conversion; keeps positions. */
export function readYaml(file: string, source: string, firstLine = 1): YamlFile {
  const text = normalise(source);
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const fault = (offset: number, message: string): Diagnostic => ({
    file,
    ...place(offset),
    field: '',
    message,
  });
  if (text.length > LARGEST_FILE) {
    const found = `found ${text.length} characters; expected at most ${LARGEST_FILE}`;
    return {
      file,
      value: undefined,
      faults: [{ file, line: 1, column: 1, field: '', message: found }],
      locate: () => place(0),
    };
  }
  const signs = findSigns(text).map(({ line, column, message }) => {
    return { file, line: line + firstLine - 1, column, field: '', message };
  });
  if (signs.length > 0) return { file, value: undefined, faults: signs, locate: () => place(0) };
  const document = parse(text, lines);
  const faults = complaintsOf(document, text).map(([offset, message]) =>
    fault(offset, wordYamlSyntax(message)),
  );
  const directive = /^%.*$/m.exec(text);
  if (directive)
    faults.push(fault(directive.index, `found the directive “${directive[0]}”; expected fields`));
  for (const [offset, message] of findUnsafe(document)) faults.push(fault(offset, message));
  if (faults.length === 0 && document.contents === null) {
    faults.push(fault(0, 'found an empty file; expected fields'));
  }
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
  return {
    faults: result.error.issues
      .flatMap((issue) => wordIssue(issue, schema))
      .map(({ path, message }) => {
        const whole = [...base, ...path];
        return {
          file: yaml.file,
          ...yaml.locate(whole),
          field: whole.map(String).join('.'),
          message,
        };
      }),
  };
}

/** The way from a path to its line and column in a text of YAML, or of JSON, which is YAML. */
export function locatorOf(text: string): YamlFile['locate'] {
  const lines = new LineCounter();
  const document = parse(text, lines);
  return (path) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { line, column: col };
  };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, merge: false });
}

/** Hidden characters, and tabs, which look like spaces and are none. */
function findSigns(text: string): ReturnType<typeof findHidden> {
  const tabs = [...text.matchAll(/^(.*?)\t/gm)].map(({ 1: before, index }) => ({
    line: text.slice(0, index).split('\n').length,
    column: before!.length + 1,
    message: 'found a tab; expected spaces',
  }));
  return [...findHidden(text), ...tabs];
}

/** What the parser complains of and where; after the first, complaints are mostly its consequences. */
function complaintsOf(document: Document.Parsed, text: string): [number, string][] {
  const all = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  return all
    .filter(({ message }, i) => i === 0 || isOwnFault(message))
    .map(({ message, pos }) => [openQuote(message, text) ?? pos[0], message]);
}

/** The parser reports a quotation mark that is never closed at the end of the file; this is where it stands. */
function openQuote(message: string, text: string): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  const line = /^(.*?(?:: |- |\[|, ))(["'])(?:(?!\2)[^\\\n]|\\.)*$/m.exec(text);
  return line ? line.index + line[1]!.length : undefined;
}

/** What YAML allows and we refuse, because a reader of the file would not see what it becomes. */
function* findUnsafe(document: Document.Parsed): Generator<[number, string]> {
  const found: [number, string][] = [];
  const offset = (node: { range?: readonly number[] | null }) => node.range?.[0] ?? 0;
  visit(document, {
    Alias: (_key, node) =>
      void found.push([
        offset(node),
        `found the alias “*${node.source}”; expected the value itself`,
      ]),
    Pair: (_key, pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (!key || typeof key.value !== 'string')
        found.push([
          offset(pair.key as Node),
          'found a key that is not a word; expected a field name',
        ]);
      else if (/^(?:__proto__|constructor|prototype|<<)$/.test(key.value)) {
        found.push([offset(key), `found the key “${key.value}”; expected a field name`]);
      }
    },
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor)
        found.push([offset(node), `found the anchor “&${node.anchor}”; expected the value itself`]);
      if ('tag' in node && node.tag)
        found.push([offset(node), `found the tag “${node.tag}”; expected the value without it`]);
      if (
        isScalar(node) &&
        typeof node.value === 'number' &&
        !/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(node.source ?? '')
      ) {
        found.push([offset(node), `found “${node.source}”; expected a plain decimal number`]);
      }
      if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\0')) {
        found.push([offset(node), 'found a NUL character; expected text']);
      }
    },
  });
  yield* found;
}

/** The offset of the deepest part of a path that exists: its key where it has one. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
