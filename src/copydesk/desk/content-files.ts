import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import { findConflicts } from '../yaml/merge-conflict.ts';
import { readSource } from '../yaml/source-text.ts';

/** The files of a content folder: which there are, and those that must not be there. */
export class ContentFiles {
  readonly faults: Diagnostic[] = [];
  /** How many files were read. */
  count = 0;
  /** How many of them could not be. */
  unread = 0;
  readonly #folder: string;
  readonly #seen = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether there is a folder at all; without one, every missing file would be a fault of its own. */
  isThere(): boolean {
    if (statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory()) return true;
    const expected = 'a content folder; CONTENT_DIR names another than content/';
    this.refuse('.', `found nothing; expected ${expected}`);
    return false;
  }

  has(path: string): boolean {
    const file = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
    return file !== undefined && (file.isFile() || file.isSymbolicLink());
  }

  read(path: string): string | undefined {
    const source = readSource(join(this.#folder, path));
    this.#seen.add(path);
    this.count++;
    const conflicts = 'text' in source ? findConflicts(source.text) : [];
    if ('text' in source && conflicts.length === 0) return source.text;
    this.unread++;
    if ('refused' in source) this.refuse(path, source.refused);
    const file = this.name(path);
    this.faults.push(...conflicts.map((one) => ({ file, column: 1, field: '', ...one })));
    return undefined;
  }

  /** A file that something names, whose bytes others read; where it is on this machine. */
  take(path: string): string {
    this.#seen.add(path);
    return join(this.#folder, path);
  }

  /** The pictures directly in a folder. */
  pictures(folder: string): string[] {
    return this.#filesIn(folder).filter(
      (path) => PICTURES.includes(extname(path)) && dirname(path) === folder,
    );
  }

  /** The files of a folder; one of another kind is a fault, since nothing would be read from it; pictures among texts are asked for by them. */
  paths(folder: string, ending: string): string[] {
    const pictures = ending === '.mdx' ? this.pictures(folder) : [];
    const files = this.#filesIn(folder).filter((path) => !pictures.includes(path));
    for (const path of files) {
      this.#seen.add(path);
      const expected = `expected a name that ends in ${ending}${belongs(path)}`;
      if (extname(path) !== ending)
        this.refuse(path, `found a file that would not be read; ${expected}`);
    }
    return files.filter((path) => extname(path) === ending);
  }

  /** Leaves a folder unread whose list cannot be read, so that its files are no strays. */
  leave(folder: string): void {
    for (const path of this.#filesIn(folder)) this.#seen.add(path);
  }

  /** Files in a place where nothing looks for them. */
  refuseStrays(): void {
    for (const path of this.#filesIn('.')) {
      if (this.#seen.has(path) || basename(path) === 'README.md') continue;
      const expected = 'expected only the files that the guide names';
      this.refuse(path, `found a file that nothing reads; ${expected}${belongs(path)}`);
    }
  }

  /** Every file below a folder that is not hidden, in order. */
  #filesIn(folder: string): string[] {
    const full = join(this.#folder, folder);
    if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ parentPath, name }) => relative(this.#folder, join(parentPath, name)))
      .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
      .toSorted();
  }

  /** A fault of a file or folder as a whole. */
  refuse(path: string, message: string): void {
    this.faults.push({ file: this.name(path), line: 1, column: 1, field: '', message });
  }

  /** The path as the editor sees it, from where the command runs. */
  name(path: string): string {
    return relative(process.cwd(), join(this.#folder, path));
  }
}

/** The endings of pictures. */
const PICTURES: readonly string[] = ['.jpg', '.png', '.webp'];
const SHOWN = 'show it with <Picture file="…"> in a text beside it, or take it away';

/** Where a file of its kind belongs. */
const PLACES: Readonly<Record<string, string>> = {
  '.yaml': 'a claim belongs in claims/, a list directly in the content folder',
  '.yml': 'end its name in .yaml',
  '.mdx': 'an update belongs in updates/',
  '.md': 'end its name in .mdx',
  '.geojson': 'name a map file in geo/layers.yaml, and put it beside it',
  ...Object.fromEntries(PICTURES.map((ending) => [ending, SHOWN])),
};

function belongs(path: string): string {
  const place = PLACES[extname(path)];
  return place === undefined ? '; mend: take it away' : `; mend: ${place}`;
}
