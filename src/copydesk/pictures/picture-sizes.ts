import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The pixels of a picture. */
export interface Size {
  width: number;
  height: number;
}

/** The most pixels that a picture may have on either side. */
export const MOST_PIXELS = 8000;

const MEASURE = join(import.meta.dirname, 'measure.ts');

/** Sizes by path and last change: whoever edits a text does not wait for its pictures again. */
const measured = new Map<string, Size | undefined>();

/**
 * The size of each picture, or nothing of a file that is none. They are read in a process of their own: the check can
 * wait for it, and a file that breaks the decoder breaks nothing else.
 */
export function sizesOf(paths: readonly string[]): (Size | undefined)[] {
  const keys = paths.map(keyOf);
  const missing = paths.filter((_, i) => !measured.has(keys[i]!));
  if (missing.length > 0) {
    const input = JSON.stringify(missing);
    const { stdout } = spawnSync(process.execPath, [MEASURE], { input, encoding: 'utf8' });
    const sizes = JSON.parse(stdout || '[]') as (Size | null)[];
    missing.forEach((path, i) => measured.set(keyOf(path), sizes[i] ?? undefined));
  }
  return keys.map((key) => measured.get(key));
}

function keyOf(path: string): string {
  const file = statSync(path, { throwIfNoEntry: false });
  return `${path}:${file?.size}:${file?.mtimeMs}`;
}
