import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { latest, type Minute, type When } from '../../domain/values/when.ts';
import type { Desk } from './desk.ts';
import { findFigureInLine } from '../figures/figure-lint.ts';
import { readMdx, type MdxFile } from '../mdx/mdx-file.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** A text, and the moment that it stands for, where that could be read. */
export interface Text {
  text: MdxFile;
  /** The folder in which it stands, within that of the content. */
  folder: string;
  /** Its file name, and the end of its address. */
  slug: string;
  asOf?: Minute;
}

/** The texts of a folder: their heads by slug, and the bodies, which are checked once all ids are known. */
export interface Texts<Head> {
  heads: Map<string, Head>;
  bodies: Text[];
}

/** The texts that stand in a folder, those that the site cannot do without among them. */
export function readTexts<S extends z.ZodType<{ as_of: When }>>(
  desk: Desk,
  folder: string,
  schema: S,
  needed: readonly string[] = [],
): Texts<z.output<S>> {
  const texts: Texts<z.output<S>> = { heads: new Map(), bodies: [] };
  for (const path of findTexts(desk, folder, needed)) {
    const slug = basename(path, '.mdx');
    desk.known.of(folder).add(slug);
    const source = desk.files.read(path);
    if (source === undefined) continue;
    const name = desk.files.name(path);
    const text = desk.kept.once(name, [source], () => readMdx(name, source));
    desk.faults.push(...text.faults);
    const { head } = text;
    if (!head || head.faults.length > 0) {
      texts.bodies.push({ text: head ? text : withoutBody(text), folder, slug });
      continue;
    }
    const data = desk.validated(head, schema);
    checkLines(desk, head);
    desk.enter(`${folder}/${slug}`, head);
    texts.bodies.push({ text, folder, slug, ...(data && { asOf: latest(data.as_of) }) });
    if (data) texts.heads.set(slug, data);
  }
  return texts;
}

function findTexts(desk: Desk, folder: string, needed: readonly string[]): string[] {
  const paths = desk.files.paths(folder, '.mdx');
  if (paths.length + needed.length === 0)
    desk.files.refuse(folder, 'found nothing; expected at least one .mdx file');
  for (const name of needed.map((slug) => join(folder, `${slug}.mdx`))) {
    if (!paths.includes(name)) desk.files.refuse(name, 'found nothing; expected this file');
  }
  return paths.filter((path) => isPublished(desk, folder, path, needed));
}

/** Whether a text is on a page: one with a name that is no id, in a folder of its own, or beside the article’s is not. */
function isPublished(desk: Desk, folder: string, path: string, needed: readonly string[]): boolean {
  const slug = basename(path, '.mdx');
  if (!desk.isNamed(path, slug)) return false;
  const isNeeded = needed.length === 0 || needed.includes(slug);
  if (dirname(path) === folder && isNeeded) return true;
  const expected = isNeeded
    ? `a text directly in ${folder}`
    : `only ${listed(needed)} in ${folder}; mend: an update belongs in updates/`;
  desk.files.refuse(path, `found a file that would not be read; expected ${expected}`);
  return false;
}

/** “a.mdx, b.mdx and c.mdx”. */
function listed(slugs: readonly string[]): string {
  const names = slugs.map((name) => `${name}.mdx`);
  return [names.slice(0, -1).join(', '), names.at(-1)].join(' and ');
}

/** Without front matter its lines are read as prose, so nothing of the body is told. */
function withoutBody({ tree: _, ...unread }: MdxFile): MdxFile {
  return unread;
}

/** Figures where no claim can carry them: title and standfirst are plain text. */
function checkLines(desk: Desk, head: YamlFile): void {
  for (const field of ['title', 'standfirst']) {
    const text = (head.value as Record<string, unknown>)[field];
    const figure = typeof text === 'string' ? findFigureInLine(text) : undefined;
    if (figure === undefined) continue;
    const found = `found the figure “${figure}” where no claim can carry it`;
    desk.tell(head, [field], `${found}; expected words without a figure`);
  }
}
