import { join } from 'node:path';
import type { Layer } from '../../domain/entries/layer.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Desk } from './desk.ts';
import { checkGeo } from './geo-file.ts';

/** The map files that the layers name; each must be there, and be a map. */
export function checkLayers(desk: Desk, layers: Iterable<Layer>, story: Story | undefined): void {
  for (const { id, file } of layers) {
    const path = join('geo', file);
    if (!desk.files.has(path)) {
      const expected = 'a file in the geo folder';
      desk.report([{ entry: `layers/${id}`, path: ['file'], found: `“${file}”`, expected }]);
      continue;
    }
    const source = desk.files.read(path);
    if (source !== undefined) desk.faults.push(...checkGeo(desk.files.name(path), source, story));
  }
}
