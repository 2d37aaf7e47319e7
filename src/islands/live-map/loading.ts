import { importAgain } from '../page/import-again.ts';
import { fetchFiles } from './files.ts';
import type { LiveMap, Report } from './live-map.ts';
import type { MapWords } from './tools.ts';

const importMap = importAgain(() => import('./live-map.ts'));

/** Fetches everything of the live map at once, and lays it. */
export async function loadLiveMap(
  host: HTMLElement,
  words: MapWords,
  report: Report,
): Promise<LiveMap> {
  // Without WebGL nothing of the rest is worth its bytes.
  if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL');
  const [{ layLiveMap }, data] = await Promise.all([
    importMap(),
    fetchFiles(host.dataset.src ?? ''),
  ]);
  return layLiveMap(host, data, words, report);
}
