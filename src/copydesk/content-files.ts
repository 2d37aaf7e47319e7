import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { readSource } from './source-text.ts';

/** The files of a content folder: which there are, and those that must not be there. */
export class ContentFiles {
  readonly faults: Diagnostic[] = [];
  /** How many files were read. */
  count = 0;
  readonly #folder: string;

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
    return statSync(join(this.#folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  read(path: string): string | undefined {
    const source = readSource(join(this.#folder, path));
    this.count++;
    if ('text' in source) return source.text;
    this.refuse(path, source.refused);
    return undefined;
  }

  /** The files of a folder; one of another kind is a fault, since nothing would be read from it. */
  paths(folder: string, ending: string): string[] {
    const full = join(this.#folder, folder);
    if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    const found = readdirSync(full, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .toSorted();
    const files = found.filter((path) => this.has(path) && !basename(path).startsWith('.'));
    for (const path of files) {
      if (extname(path) !== ending)
        this.refuse(
          path,
          `found a file that would not be read; expected a name that ends in ${ending}`,
        );
    }
    return files.filter((path) => extname(path) === ending);
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
