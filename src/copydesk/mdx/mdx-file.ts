import { mdxToMdast } from 'satteri';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import { findHeavy, isTooDeep, TOO_DEEP } from './mdx-limits.ts';
import { checkNode, walk, type MdxNode } from './mdx-rules.ts';
import { findHidden, findMixed, normalise } from '../yaml/source-text.ts';
import { wordMdxSyntax } from './mdx-words.ts';
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts';

/** An MDX text that was read: its front matter and its tree, both with positions. */
export interface MdxFile {
  file: string;
  /** The text as it was read, line ends normalised. */
  source: string;
  head?: YamlFile;
  tree?: MdxNode;
  faults: Diagnostic[];
}

const NO_HEAD =
  'found no front matter; expected fields between two lines of ---, the first of them the first of the file';

/** Reads MDX without compiling or running any of it, and refuses whatever the palette does not allow. */
export function readMdx(file: string, text: string): MdxFile {
  const source = normalise(text);
  const tree = parse(source);
  const at = (place: Place): Diagnostic => ({ file, field: '', ...place });
  if (Array.isArray(tree)) return { file, source, faults: tree.map(at) };
  const faults: Diagnostic[] = [];
  walk(tree, (node) => void faults.push(...checkNode(node).map(at)));
  const [first] = tree.children ?? [];
  if (first?.type !== 'yaml')
    return { file, source, tree, faults: [at({ line: 1, column: 1, message: NO_HEAD })] };
  const head = readYaml(file, first.value ?? '', first.position!.start.line + 1);
  return { file, source, head, tree, faults: [...faults, ...head.faults] };
}

type Place = Pick<Diagnostic, 'line' | 'column' | 'message'>;

/** The tree of a text, or why there is none. */
function parse(text: string): MdxNode | Place[] {
  const heavy = findHeavy(text);
  if (heavy) return [{ line: 1, column: 1, message: heavy }];
  const hidden = [...findHidden(text), ...findMixed(text)];
  if (hidden.length > 0) return hidden;
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: true } }) as unknown as MdxNode;
    return isTooDeep(tree) ? [{ line: 1, column: 1, message: TOO_DEEP }] : tree;
  } catch (error) {
    if (error instanceof RangeError) return [{ line: 1, column: 1, message: TOO_DEEP }];
    return [syntaxFault(error, text)];
  }
}

function syntaxFault(error: unknown, text: string): Place {
  const said = error instanceof Error ? error.message : String(error);
  const place = /(\d+):(\d+)/.exec(said);
  const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return { line, column, message: wordMdxSyntax(said, rest) };
}
