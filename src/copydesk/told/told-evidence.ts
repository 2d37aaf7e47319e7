import type { Evidence } from '../../domain/digest/evidence.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import { chaptersOf } from '../mdx/chapters.ts';
import { readMdx, type MdxFile } from '../mdx/mdx-file.ts';
import { attributesOf, walk, type MdxNode } from '../mdx/mdx-rules.ts';

/** The evidence of a text that other sites can carry, in its order; a picture belongs to whoever made it. */
export function toldEvidence(source: string): Evidence[] {
  const { tree } = readMdx('', source);
  return chaptersOf(tree?.children ?? []).flatMap(({ head, evidence, notes }) =>
    evidence.flatMap((node) => {
      const id = idOfEvidence(node);
      if (id === undefined) return [];
      const asked = attributesOf(node);
      const claims = asked['claims']?.split(' ') ?? notes.map((note) => note.id);
      return [
        { id, kind: KINDS[node.name!]!, ...(head && { head: wordsOf(head) }), claims, asked },
      ];
    }),
  );
}

/** Evidence of the story without an address of its own: a map or hours without a name, or one that another has. */
export function findAddressless({ file, tree }: MdxFile): Diagnostic[] {
  const taken = new Set<string>();
  const pieces = (tree?.children ?? []).filter(({ name }) => KINDS[name ?? '']);
  return pieces.flatMap((node) => {
    const id = idOfEvidence(node);
    const isNew = id !== undefined && !taken.has(id);
    if (isNew) taken.add(id);
    const { name } = attributesOf(node);
    // What a tag of another kind lacks is told by its rules.
    const isNamed = name !== undefined || !/^(?:Map|Hours)$/.test(node.name!);
    if (isNew || (id === undefined && isNamed)) return [];
    const message =
      id === undefined
        ? `found <${node.name}> without name; expected name="…", by which other sites carry it`
        : `found <${node.name}> with the address “${id}” again; expected it once in the article`;
    const { line, column } = node.position!.start;
    return [{ file, line, column, field: '', message }];
  });
}

/** The id by which other sites carry what a tag shows: its kind, with its subject or name. */
export function idOfEvidence(node: MdxNode): string | undefined {
  const kind = KINDS[node.name ?? ''];
  const { name, of, by = 'own', question } = attributesOf(node);
  if (kind === 'losses') return kind;
  const subject = { map: name, hours: name, tolls: of, disputed: question }[kind ?? 'map'];
  if (!kind || subject === undefined) return undefined;
  return `${kind}-${subject}${kind === 'tolls' && by !== 'own' ? `-${by}` : ''}`;
}

const KINDS: Readonly<Record<string, Evidence['kind']>> = {
  Map: 'map',
  Hours: 'hours',
  Tolls: 'tolls',
  Disputed: 'disputed',
  Losses: 'losses',
};

function wordsOf(head: MdxNode): string {
  const words: string[] = [];
  walk(head, ({ value }) => words.push(value ?? ''));
  return words.join('');
}
