import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A whole story of two claims, to be written over. */
const START = join(import.meta.dirname, '../start');

/** Copies the start of a story, with the day of today in the place of its own. */
export function copyStart(folder: string, today: string): void {
  cpSync(START, folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, path);
    if (!statSync(full).isFile()) continue;
    writeFileSync(full, readFileSync(full, 'utf8').replaceAll('2000-01-01', today));
  }
}
