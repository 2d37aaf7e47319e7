// MapLibre builds its worker’s address at run time, where the bundler cannot see it.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ask } from '../page/ask.ts';

export { workerUrl };

let code: Promise<unknown> | undefined;

/** Waits for the worker’s code; after a failure it is asked for again. */
export function workerCode(): Promise<unknown> {
  code ??= ask(workerUrl).then((response) => response.arrayBuffer());
  code.catch(() => (code = undefined));
  return code;
}

// Asked for as soon as the map’s own code has come: before that, the two would share a slow line.
workerCode().catch(() => undefined);
