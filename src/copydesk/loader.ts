import type { Loader } from 'astro/loaders';
import type { Coded } from '../domain/dataset.ts';
import type { Layer } from '../domain/layer.ts';
import type { Term } from '../domain/term.ts';
import { readContent } from './content.ts';
import { ContentError } from './diagnostic.ts';
import { contentFolder } from './folder.ts';
import { SCHEMA_FOLDER } from './schemas.ts';

/** What the desk hands to the collections: everything but the texts, in the order of the files. */
export type DeskEntry = Coded & { layers: Layer[]; terms: Term[] };

/** A collection of one entry; nothing is published while anything in the content is wrong. */
export function deskLoader(): Loader {
  return {
    name: 'copy-desk',
    async load({ store, watcher, logger }) {
      const fill = () => {
        const { coded, faults } = readContent(contentFolder());
        if (!coded) throw new ContentError(faults);
        const { updates: _, ...data } = coded;
        store.clear();
        store.set({ id: 'desk', data });
      };
      fill();
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder()) || path.includes(SCHEMA_FOLDER)) return;
        try {
          fill();
        } catch (error) {
          // The last good content stays up while the editor mends the file.
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
        }
      });
    },
  };
}
