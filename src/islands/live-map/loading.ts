import { fetchFiles } from './files.ts';
import type { LiveMap, Report } from './live-map.ts';
import type { MapWords } from './tools.ts';

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

/** Asks for the code of the live map before it is wanted. */
export function fetchCode() {
  importMap().catch(() => undefined);
}

/** The address under which the code of the live map could not be had. */
let failed: string | undefined;

/** Browsers remember a module that failed to load; under another address they ask for it again. */
async function importMap(): Promise<typeof import('./live-map.ts')> {
  try {
    return await (failed
      ? import(/* @vite-ignore */ `${failed}?again=${performance.now()}`)
      : import('./live-map.ts'));
  } catch (error) {
    failed ??= /https?:[^\s?]+\.js/.exec(String(error))?.[0];
    throw error;
  }
}
