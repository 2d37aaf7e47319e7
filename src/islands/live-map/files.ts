import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { MapData } from '../../graphics/live/map-data.ts';
import { ask } from '../page/ask.ts';
import { addSheet } from '../page/add-sheet.ts';

/** Asks for the data and the style sheet of the live map. */
export async function fetchFiles(src: string): Promise<MapData> {
  const [data] = await Promise.all([
    ask(src).then((response): Promise<MapData> => response.json()),
    addSheet(cssUrl),
  ]);
  return data;
}
