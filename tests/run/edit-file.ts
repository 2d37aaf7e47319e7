import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes one passage of a file, which must be there. */
export function editFile(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(path, changed);
}
