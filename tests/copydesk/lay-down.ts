import { cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays a story down, or mends what a test has changed of it; with its files’ times, so that no picture is measured
 * again that is the same.
 */
export function layDown(story: string, folder: string): void {
  const [wanted, found] = [statesIn(story), statesIn(folder)];
  for (const path of found.keys())
    if (!wanted.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
  for (const [path, state] of wanted)
    if (found.get(path) !== state)
      cpSync(join(story, path), join(folder, path), { recursive: true, preserveTimestamps: true });
}

/** Size and last change of each file of a folder; of folders, that they are there. */
function statesIn(folder: string): Map<string, string> {
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return new Map(
    paths.map((path) => {
      const one = lstatSync(join(folder, path));
      return [path, one.isDirectory() ? 'a folder' : `${one.size}:${Math.floor(one.mtimeMs)}`];
    }),
  );
}
