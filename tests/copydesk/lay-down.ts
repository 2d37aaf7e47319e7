import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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
    if (state === FOLDER) mkdirSync(join(folder, path), { recursive: true });
    else if (found.get(path) !== state)
      cpSync(join(story, path), join(folder, path), { preserveTimestamps: true });
}

const FOLDER = 'a folder';

/** Size and last change of each file of a folder; of folders, that they are there. */
function statesIn(folder: string): Map<string, string> {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  // A check in another worker may be writing the schemas of the same story.
  const paths = all.filter((path) => !path.startsWith('.schemas'));
  return new Map(
    paths.map((path) => {
      const one = lstatSync(join(folder, path));
      return [path, one.isDirectory() ? FOLDER : `${one.size}:${Math.floor(one.mtimeMs)}`];
    }),
  );
}
