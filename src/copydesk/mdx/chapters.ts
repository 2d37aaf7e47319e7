import { attributesOf, walk, type MdxNode } from './mdx-rules.ts';
import { EVIDENCE } from './palette.ts';

/** A chapter of a text: its head, the evidence that stands with it, its paragraphs, and the claims that it tells. */
export interface Chapter {
  /** Absent before the first heading. */
  head?: MdxNode;
  evidence: MdxNode[];
  text: MdxNode[];
  /** Each claim once, in the order of the text, with the letter and the name of its note. */
  notes: Note[];
}

/** Where a chapter says who said what: its letter, the claim, and the fragment that leads to it. */
export interface Note {
  letter: string;
  id: string;
  fragment: string;
}

/** Parts a text into chapters: each heading of the second level begins one. */
export function chaptersOf(nodes: readonly MdxNode[]): Chapter[] {
  const chapters: Chapter[] = [{ evidence: [], text: [], notes: [] }];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2)
      chapters.push({ head: node, evidence: [], text: [], notes: [] });
    else if (node.name && EVIDENCE.includes(node.name)) chapters.at(-1)!.evidence.push(node);
    else chapters.at(-1)!.text.push(node);
  }
  const fragments = new Set<string>();
  for (const chapter of chapters) chapter.notes = notesOf(chapter.text, fragments);
  return chapters.filter(({ head, evidence, text }) => head || evidence.length + text.length > 0);
}

/** The notes of a piece of text, lettered a to z, then aa; no two notes of a page share a fragment. */
export function notesOf(text: readonly MdxNode[], fragments: Set<string>): Note[] {
  const ids = new Set<string>();
  for (const part of text)
    walk(part, (node) => {
      const { id } = attributesOf(node);
      if (node.name === 'Claim' && id !== undefined) ids.add(id);
    });
  return [...ids].map((id, i) => ({
    letter: letterOf(i),
    id,
    fragment: free(`n-${id}`, fragments),
  }));
}

function free(name: string, taken: Set<string>): string {
  let fragment = name;
  for (let i = 2; taken.has(fragment); i++) fragment = `${name}_${i}`;
  taken.add(fragment);
  return fragment;
}

function letterOf(i: number): string {
  const letter = String.fromCharCode(97 + (i % 26));
  return i < 26 ? letter : `${letterOf(Math.floor(i / 26) - 1)}${letter}`;
}
