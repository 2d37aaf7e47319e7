import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** A place in a text; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The YAML of a text, with nothing converted or merged; a key that stands twice is found by us, in less time. */
export function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, merge: false });
}

/** The way from a path to its line and column in a text of YAML, or of JSON, which is YAML. */
export function locatorOf(text: string): (path: Path) => Position {
  const lines = new LineCounter();
  const document = parsedOrNone(text, lines);
  if (!document) return () => ({ line: 1, column: 1 });
  return (path) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { line, column: col };
  };
}

/** What is nested deeper than the parser’s stack is told at its beginning. */
function parsedOrNone(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    return parseYaml(text, lines);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The offset of the deepest part of a path that exists: its key where it has one. */
export function offsetOf(document: Document.Parsed, path: Path): number {
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
