import { lstatSync } from 'node:fs';
import { MOST_PIXELS, sizesOf, type Size } from './picture-sizes.ts';

/** What a picture must have, so that it is sharp across a column, and a build can hold it. */
const LEAST_WIDTH = 640;
const MOST_BYTES = 20_000_000;

/** What is wrong with each of some files that are shown as pictures, if anything, by path. */
export function checkFiles(paths: readonly string[]): Map<string, string | undefined> {
  const told = new Map(paths.map((path) => [path, wordFile(path)]));
  const fine = [...told.keys()].filter((path) => told.get(path) === undefined);
  sizesOf(fine).forEach((size, i) => told.set(fine[i]!, wordSize(size)));
  return told;
}

/** What is not even opened: a link could lead out of the folder. */
function wordFile(path: string): string | undefined {
  const file = lstatSync(path);
  if (file.isSymbolicLink()) return ', which is a link; expected the file itself';
  return file.size > MOST_BYTES
    ? ` of ${file.size} bytes; expected at most ${MOST_BYTES}`
    : undefined;
}

function wordSize(size: Size | undefined): string | undefined {
  if (!size) return ', which cannot be read as a picture; expected a whole JPEG, PNG or WebP';
  const { width, height } = size;
  const pixels = ` of ${width} × ${height} pixels; expected`;
  if (Math.max(width, height) > MOST_PIXELS)
    return `${pixels} at most ${MOST_PIXELS} on either side`;
  return width < LEAST_WIDTH ? `${pixels} at least ${LEAST_WIDTH} across` : undefined;
}
