import { contentFolder } from '../desk/folder.ts';
import { Kept } from '../yaml/kept.ts';
import { readTerms } from '../desk/term-files.ts';
import { chaptersOf, notesOf, type Chapter, type Note } from '../mdx/chapters.ts';
import { idOfEvidence } from '../told/told-evidence.ts';
import { attributesOf, type MdxNode } from '../mdx/mdx-rules.ts';
import { markTerms } from '../mdx/terms.ts';

const kept = new Kept();

/** The tags of a text with each chapter in a `<Chapter>`: head and evidence in slots of their own, its claims lettered; words of the glossary are marked, and explained after the last. */
export function inChapters(children: readonly MdxNode[]): unknown[] {
  const head = children.filter((node) => node.type === 'yaml');
  const pictures = children.filter(({ name }) => name === 'Picture').map(fileOf);
  const { nodes, marked } = markTerms(children, readTerms(contentFolder(), kept));
  const words = marked.length > 0 ? [element('Terms', { ids: marked.join(' ') }, [])] : [];
  return [
    ...head,
    ...[...new Set(pictures)].map(importOf),
    ...chaptersOf(nodes).map(elementOf),
    ...words,
  ];
}

function elementOf({ head, evidence, text, notes }: Chapter): unknown {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const told = new Set<Note>();
  const claims = listed(notes);
  return element('Chapter', { notes: claims }, [
    ...(head ? [element('div', { slot: 'head' }, [head])] : []),
    ...evidence.map((node) => {
      const shown = node.name === 'Picture' ? withFile(node, !head) : withClaims(node, claims);
      const id = idOfEvidence(node);
      // The losses have a head, which bears their name already.
      const address = id === undefined || id === 'losses' ? {} : { id };
      const way = id === undefined ? [] : [element('Carry', { id }, [])];
      return element('div', { slot: 'evidence', ...address }, [shown, ...way]);
    }),
    ...text.map((node) => paragraph(lettered(node, byId) as MdxNode, notesIn(node, byId, told))),
  ]);
}

/** A paragraph that tells claims, told which of them its chapter has not told before it. */
function paragraph(node: MdxNode, notes: readonly Note[]): unknown {
  if (node.type !== 'paragraph' || notes.length === 0) return node;
  return element('Paragraph', { notes: listed(notes) }, node.children ?? []);
}

/** The notes of claims that a piece of text is the first of its chapter to tell. */
function notesIn(node: MdxNode, notes: ReadonlyMap<string, Note>, told: Set<Note>): Note[] {
  const found = notesOf([node], new Set()).flatMap(({ id }) => notes.get(id) ?? []);
  const fresh = found.filter((note) => !told.has(note));
  for (const note of fresh) told.add(note);
  return fresh;
}

function listed(notes: readonly Note[]): string {
  return notes.map(({ letter, id, fragment }) => `${letter}:${id}:${fragment}`).join(' ');
}

/** A tag of evidence, told which claims its chapter has. */
function withClaims(node: MdxNode, claims: string): unknown {
  const given = [...(node.attributes ?? []), ...attributes({ notes: claims })];
  return { type: node.type, name: node.name, attributes: given, children: [] };
}

/** A picture, told its file and its size, which Astro finds out of an import; that of an opening is among what is seen first. */
function withFile(node: MdxNode, opening: boolean): unknown {
  const value = { type: 'mdxJsxAttributeValueExpression', value: nameOf(fileOf(node)) };
  const given = [
    ...(node.attributes ?? []),
    { type: 'mdxJsxAttribute', name: 'picture', value },
    ...(opening ? attributes({ loading: 'eager' }) : []),
  ];
  return { type: node.type, name: node.name, attributes: given, children: [] };
}

function importOf(file: string): unknown {
  return { type: 'mdxjsEsm', value: `import ${nameOf(file)} from './${file}';` };
}

/** The variable that holds a picture, whose file has a name of letters, digits, hyphens and one dot. */
function nameOf(file: string): string {
  return `picture_${file.replaceAll('-', '_').replace('.', '$')}`;
}

function fileOf(node: MdxNode): string {
  return attributesOf(node)['file'] ?? '';
}

/** A piece of text with each of its claims told its letter and its note. */
function lettered(node: MdxNode, notes: ReadonlyMap<string, Note>): unknown {
  const children = node.children ?? [];
  if (!children.some((child) => child.name === 'Claim' || (child.children ?? []).length > 0))
    return node.name === 'Claim' ? claim(node, children, notes) : node;
  const inside = children.map((child) => lettered(child, notes));
  if (node.name === 'Claim') return claim(node, inside, notes);
  return { ...node, children: inside };
}

function claim(node: MdxNode, children: unknown[], notes: ReadonlyMap<string, Note>): unknown {
  const { id = '' } = attributesOf(node);
  const { letter = '', fragment = '' } = notes.get(id) ?? {};
  const more = attributes({ letter, note: fragment });
  const given = [...(node.attributes ?? []), ...more];
  return { type: node.type, name: node.name, attributes: given, children };
}

function element(name: string, given: Record<string, string>, children: unknown[]): unknown {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(given), children };
}

function attributes(given: Record<string, string>) {
  return Object.entries(given).map(([name, value]) => attribute(name, value));
}

/** A plain attribute of a tag. */
export function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value };
}
