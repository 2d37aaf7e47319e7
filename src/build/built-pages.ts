import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What is changed in a page, a character a byte of it. */
type Change = (html: string, assets: Assets) => string;

/** The texts of the files in `_astro/`, by their names. */
export interface Assets {
  read: (file: string) => string;
  /** Reads one that is not published: what it holds stands in pages. */
  take: (file: string) => string;
}

/** What is told of pages in one file. */
interface Listing {
  file: string;
  /** What it has of a page; nothing of one that it leaves out. */
  entry: (html: string) => string;
  whole: (entries: readonly string[]) => string;
}

/** Rewrites and lists every page of a finished build, each read once, and byte for byte: what is looked for is ASCII, and a page is half as large so. */
export function finishPages(changes: readonly Change[], listing: Listing): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const taken = new Set<string>();
        const files = new Map<string, string>();
        const read = (file: string) => {
          const text = files.get(file) ?? readFileSync(join(folder, '_astro', file), 'latin1');
          files.set(file, text);
          return text;
        };
        const take = (file: string) => {
          taken.add(file);
          return read(file);
        };
        const entries: string[] = [];
        for (const file of pagesIn(folder)) {
          const path = join(folder, file);
          const html = readFileSync(path, 'latin1');
          entries.push(copyOf(listing.entry(html)));
          writeFileSync(
            path,
            changes.reduce((text, change) => change(text, { read, take }), html),
            'latin1',
          );
        }
        for (const file of taken) rmSync(join(folder, '_astro', file));
        writeFileSync(join(folder, listing.file), listing.whole(entries), 'latin1');
      },
    },
  };
}

/** A text that stands for itself: what is cut from a page would hold the whole page in memory. */
function copyOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}
