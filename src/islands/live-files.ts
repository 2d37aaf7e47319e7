import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
// MapLibre builds its worker’s address at run time, where the bundler cannot see it.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapData } from '../graphics/map-data.ts';
import italic from '../styles/faces/text-italic-400.woff2?url';

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

/** Adds a style sheet, once, and waits until it is there. */
function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => (link.remove(), fail(new Error(`${href} is missing`)));
  });
}
