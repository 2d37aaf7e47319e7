import type { MdxNode } from './mdx-rules.ts';

/** What one text may hold: far more than prose needs, and far less than breaks its parser. */
const LARGEST_TEXT = 60_000;
const MOST_BRACKETS = 1000;
const DEEPEST = 60;

export const TOO_DEEP = `found text nested more than ${DEEPEST} levels deep; expected prose`;

/** Looked for before parsing: the parser’s own stack overflows without an error that could be caught. */
export function findHeavy(text: string): string | undefined {
  if (text.length > LARGEST_TEXT)
    return `found ${text.length} characters; expected at most ${LARGEST_TEXT}`;
  const brackets = text.match(/[([{]/g)?.length ?? 0;
  return brackets > MOST_BRACKETS
    ? `found ${brackets} opening brackets; expected at most ${MOST_BRACKETS}`
    : undefined;
}

/** Whether a tree is nested deeper than prose ever is. */
export function isTooDeep(tree: MdxNode): boolean {
  let level: MdxNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}
