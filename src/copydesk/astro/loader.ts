import type { Loader, LoaderContext } from 'astro/loaders';
import type { CodedFact } from '../../domain/entries/background.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import type { Layer } from '../../domain/entries/layer.ts';
import type { Term } from '../../domain/entries/term.ts';
import { ContentError } from '../yaml/diagnostic.ts';
import { currentContent, onChange } from './reading.ts';

/** What the desk hands to the collections: everything but the texts, in the order of the files. */
export type DeskEntry = Coded & {
  facts: ReadonlyMap<string, CodedFact>;
  layers: Layer[];
  terms: Term[];
};

/** A collection of one entry; nothing is published while anything in the content is wrong. */
export function deskLoader(): Loader {
  return {
    name: 'copy-desk',
    async load(context) {
      fill(context);
      if (context.watcher) onChange(context.watcher, () => fill(context));
    },
  };
}

/** Loads texts once the content has no fault: a build stops at the first that is wrong, dev waits until it is mended. */
export function afterCheck(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      let isLoaded = isInOrder();
      if (isLoaded || !context.watcher) return loader.load(context);
      onChange(context.watcher, () => {
        if (isLoaded || !isInOrder()) return;
        isLoaded = true;
        void loader.load(context);
      });
    },
  };
}

function isInOrder(): boolean {
  return currentContent().coded !== undefined;
}

/** In dev the last good content stays up while the editor mends a file; the overlay says what is wrong. */
function fill({ store, watcher, logger }: LoaderContext): void {
  const { coded, faults } = currentContent();
  if (coded) {
    const { updates: _, ...data } = coded;
    store.clear();
    store.set({ id: 'desk', data });
    return;
  }
  const error = new ContentError(faults);
  if (!watcher) throw error;
  logger.error(error.message);
}
