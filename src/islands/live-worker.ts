// MapLibre builds its worker’s address at run time, where the bundler cannot see it.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ask } from './live-files.ts';

export { workerUrl };

/** The worker’s code, asked for as soon as the map’s own has come: before that, the two would share a slow line. */
export const workerCode = ask(workerUrl).then((response) => response.arrayBuffer());
workerCode.catch(() => undefined);
