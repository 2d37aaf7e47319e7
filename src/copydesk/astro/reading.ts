import type { LoaderContext } from 'astro/loaders';
import { readContent } from '../desk/content.ts';
import type { Content } from '../desk/desk.ts';
import { contentFolder } from '../desk/folder.ts';
import { Kept } from '../yaml/kept.ts';
import { SCHEMA_FOLDER } from '../desk/schemas.ts';

/** One reading for everybody who asks between two changes of a file. */
interface Reading {
  kept: Kept;
  content?: Content | undefined;
}

// Vite loads what the collections import apart from what the configuration imports; both read one content.
const shared = globalThis as { contentReadings?: Map<string, Reading> };

/** The content as it is, read once however many ask for it. */
export function currentContent(): Content {
  const reading = readingOf(contentFolder());
  return (reading.content ??= readContent(contentFolder(), reading.kept));
}

/** So many milliseconds without a change are the end of a save: many editors empty a file before they write it, and git writes hundreds. */
export const QUIET = 40;

/** Acts on the content once files of it have changed and no other follows. */
export function onChange(
  watcher: NonNullable<LoaderContext['watcher']>,
  act: (content: Content) => void,
): void {
  const folder = contentFolder();
  const reading = readingOf(folder);
  let seen = currentContent();
  let waiting: NodeJS.Timeout | undefined;
  const look = () => {
    // The first to be told of a change reads anew; the others have not seen yet what it read.
    if (reading.content === seen) reading.content = undefined;
    seen = currentContent();
    act(seen);
  };
  watcher.add(folder);
  watcher.on('all', (_event: string, path: string) => {
    if (!path.startsWith(folder) || path.includes(SCHEMA_FOLDER)) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, QUIET);
  });
}

function readingOf(folder: string): Reading {
  const readings = (shared.contentReadings ??= new Map());
  const reading = readings.get(folder) ?? { kept: new Kept() };
  readings.set(folder, reading);
  return reading;
}
