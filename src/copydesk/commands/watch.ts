import { watch, type FSWatcher } from 'node:fs';
import { sep } from 'node:path';

/** How long to wait for further changes: editors save in several steps. */
const PAUSE = 100;

/** Acts whenever a file of a folder was saved; what is hidden, as the schemas are, is none of them. */
export function onSave(folder: string, act: () => void): FSWatcher {
  let pending: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, (_event, path) => {
    if (path?.split(sep).some((part) => part.startsWith('.'))) return;
    clearTimeout(pending);
    pending = setTimeout(act, PAUSE);
  });
}
