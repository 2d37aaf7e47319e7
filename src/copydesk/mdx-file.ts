import { mdxToMdast } from 'satteri';
import type { Coded } from '../domain/dataset.ts';
import type { Known } from '../domain/known-ids.ts';
import { didYouMean } from '../domain/fault.ts';
import { figuresOf, findFigure } from '../domain/figures.ts';
import { latest, type Minute, type When } from '../domain/when.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findBareFigures } from './figure-lint.ts';
import { attributesOf, checkNode, type MdxNode } from './mdx-rules.ts';
import { figureOfTag, PALETTE } from './palette.ts';
import { findHidden, normalise } from './source-text.ts';
import { wordMdxSyntax } from './syntax-words.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What one text may hold: far more than prose needs, and far less than breaks its parser. */
const LARGEST_TEXT = 60_000;
const MOST_BRACKETS = 1000;
const DEEPEST = 60;

/** An MDX text that was read: its front matter and its tree, both with positions. */
export interface MdxFile {
  file: string;
  /** The text as it was read, line ends normalised. */
  source: string;
  head?: YamlFile;
  tree?: MdxNode;
  faults: Diagnostic[];
}

/** Reads MDX without compiling or running any of it, and refuses whatever the palette does not allow. */
export function readMdx(file: string, source: string): MdxFile {
  const text = normalise(source);
  const heavy = findHeavy(text);
  if (heavy) return { file, source: text, faults: [at(file, 1, 1, heavy)] };
  const hidden = findHidden(text);
  if (hidden.length > 0)
    return {
      file,
      source: text,
      faults: hidden.map(({ line, column, message }) => at(file, line, column, message)),
    };
  let tree: MdxNode;
  try {
    tree = mdxToMdast(text, { features: { frontmatter: true } }) as unknown as MdxNode;
  } catch (error) {
    return {
      file,
      source: text,
      faults: [error instanceof RangeError ? at(file, 1, 1, TOO_DEEP) : syntaxFault(file, error)],
    };
  }
  if (isDeeper(tree, DEEPEST)) return { file, source: text, faults: [at(file, 1, 1, TOO_DEEP)] };
  const faults: Diagnostic[] = [];
  walk(tree, (node) => {
    for (const { line, column, message } of checkNode(node))
      faults.push(at(file, line, column, message));
  });
  const [first] = tree.children ?? [];
  if (first?.type !== 'yaml') {
    const missing = 'found no front matter; expected fields between two lines of ---';
    return { file, source: text, tree, faults: [at(file, 1, 1, missing)] };
  }
  const head = readYaml(file, first.value ?? '', first.position!.start.line + 1);
  return { file, source: text, head, tree, faults: [...faults, ...head.faults] };
}

/** Faults of a body against the content: unknown ids, figures a claim has not, figures outside claims. */
export function checkBody(
  { file, tree, source }: MdxFile,
  coded: Coded,
  known: Record<'claims' | 'places' | 'questions', Known> = coded,
  asOf?: Minute,
): Diagnostic[] {
  if (!tree) return [];
  const faults: Diagnostic[] = [];
  const report = (node: MdxNode, message: string) => {
    const { line, column } = node.position!.start;
    faults.push(at(file, line, column, message));
  };
  const visit = (node: MdxNode, claimId?: string): void => {
    const attributes = attributesOf(node);
    if (node.name === 'Claim') {
      refer(node, report, attributes['id'], known.claims, 'claim');
      const claim = coded.claims.get(attributes['id'] ?? '');
      if (claim && asOf !== undefined && latest(claim.said) > asOf)
        report(node, wordLater(attributes['id']!, claim.said));
    }
    if (node.name === 'Place') refer(node, report, attributes['id'], known.places, 'place');
    if (node.name === 'Disputed')
      refer(node, report, attributes['question'], known.questions, 'question');
    if (node.name && PALETTE[node.name]?.ofClaim) checkFigureTag(node, report, coded, claimId);
    const inside = node.name === 'Claim' ? attributes['id'] : claimId;
    for (const child of node.children ?? []) visit(child, inside);
  };
  visit(tree);
  for (const { node, offset, number, message } of findBareFigures(tree, coded.claims)) {
    const { line, column } = placeOf(node, offset, number, source);
    faults.push(at(file, line, column, message));
  }
  return faults;
}

/** Where a number stands in the source of its text; what Markdown escapes or spells otherwise is found by looking. */
function placeOf({ position }: MdxNode, offset: number, number: string, source: string) {
  const start = position!.start;
  const lines = source.split('\n');
  const from = lines.slice(0, start.line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const begin = from + start.column - 1;
  const guess = source.startsWith(number, begin + offset)
    ? begin + offset
    : source.indexOf(number, begin);
  const before = source.slice(0, guess < 0 ? begin : guess).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A text that stands for a moment reports nothing that was said after it. */
export function wordLater(id: string, said: When): string {
  return `found ${id}, known only after the moment of this text (said ${said.wording}); expected a claim said by then`;
}

function checkFigureTag(
  node: MdxNode,
  report: (node: MdxNode, message: string) => void,
  coded: Coded,
  claimId: string | undefined,
): void {
  if (claimId === undefined) {
    report(node, `found <${node.name}> outside a claim; expected it inside <Claim id="…">`);
    return;
  }
  const claim = coded.claims.get(claimId);
  if (!claim) return;
  const attributes = attributesOf(node);
  if (node.name === 'Happened' && !claim.happened)
    report(node, `found <Happened />; expected a claim with “happened”, which ${claimId} has not`);
  if (node.name === 'Quote' && !claim.quote)
    report(node, `found <Quote />; expected a claim with “quote”, which ${claimId} has not`);
  const what = figureOfTag(node.name!, attributes);
  if (what === undefined) return;
  const { of, status } = attributes;
  const counting = attributes['counting'] as 'total' | 'increment' | 'observation' | undefined;
  const figures = figuresOf(claim);
  if (findFigure(figures, { what, of, status, counting })) return;
  const has = figures.map((figure) => figure.what).join(', ') || 'none';
  report(node, `found the figure “${what}”; expected a figure of ${claimId}, which has: ${has}`);
}

function refer(
  node: MdxNode,
  report: (node: MdxNode, message: string) => void,
  value: string | undefined,
  known: Known,
  noun: string,
): void {
  if (value === undefined || known.has(value)) return;
  const near = didYouMean(value, known.keys());
  report(
    node,
    `found “${value}”; expected the id of a known ${noun}${near ? `; mend: did you mean “${near}”?` : ''}`,
  );
}

const TOO_DEEP = `found text nested more than ${DEEPEST} levels deep; expected prose`;

/** Looked for before parsing: the parser’s own stack overflows without an error that could be caught. */
function findHeavy(text: string): string | undefined {
  if (text.length > LARGEST_TEXT)
    return `found ${text.length} characters; expected at most ${LARGEST_TEXT}`;
  const brackets = text.match(/[([{]/g)?.length ?? 0;
  return brackets > MOST_BRACKETS
    ? `found ${brackets} opening brackets; expected at most ${MOST_BRACKETS}`
    : undefined;
}

function isDeeper(tree: MdxNode, levels: number): boolean {
  let level: MdxNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}

export function walk(node: MdxNode, visit: (node: MdxNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function syntaxFault(file: string, error: unknown): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const place = /(\d+):(\d+)/.exec(text);
  return at(file, Number(place?.[1] ?? 1), Number(place?.[2] ?? 1), wordMdxSyntax(text));
}

function at(file: string, line: number, column: number, message: string): Diagnostic {
  return { file, line, column, field: '', message };
}
