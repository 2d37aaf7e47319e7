import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
// MapLibre builds its worker’s address at run time, where the bundler cannot see it.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapData } from '../graphics/map-data.ts';
import italic from '../styles/faces/text-italic-400.woff2?url';
import { addSheet } from './add-sheet.ts';

export { workerUrl };

/** Asks for all that the live map’s code will need, at once: the line is slow, and what is known need not wait. */
export async function fetchFiles(src: string): Promise<MapData> {
  const [data] = await Promise.all([
    ask(src).then((response): Promise<MapData> => response.json()),
    addSheet(cssUrl),
    // These two come from the browser’s store when they are asked for again; a face may be missing.
    ask(workerUrl).then((response) => response.arrayBuffer()),
    ask(italic).catch(() => undefined),
  ]);
  return data;
}

async function ask(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
