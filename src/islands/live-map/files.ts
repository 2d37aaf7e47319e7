import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { MapData } from '../../graphics/live/map-data.ts';
import { addSheet } from '../page/add-sheet.ts';

/** Asks for the data and the style sheet of the live map. */
export async function fetchFiles(src: string): Promise<MapData> {
  const [data] = await Promise.all([
    ask(src).then((response): Promise<MapData> => response.json()),
    addSheet(cssUrl),
  ]);
  return data;
}

/** Fetches a file of the site; fails when it is not there. */
export async function ask(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
