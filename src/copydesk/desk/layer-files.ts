import { join } from 'node:path';
import { SHAPES_OF, type Layer } from '../../domain/entries/layer.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Desk } from './desk.ts';
import { checkGeo } from './geo-file.ts';

/** The map files that the layers name; each must be there, and be a map. */
export function checkLayers(desk: Desk, layers: Iterable<Layer>, story: Story | undefined): void {
  for (const { id, file, draw } of layers) {
    const path = join('geo', file);
    if (!desk.files.has(path)) {
      const expected = 'a file in the geo folder';
      desk.report([{ entry: `layers/${id}`, path: ['file'], found: `“${file}”`, expected }]);
      continue;
    }
    const source = desk.files.read(path);
    if (source === undefined) continue;
    const name = desk.files.name(path);
    const faults = desk.kept.once(name, [source, draw, story], () => {
      const within = draw === 'region' ? story && farSeeing(story) : story;
      return checkGeo(name, source, within, SHAPES_OF[draw]);
    });
    desk.faults.push(...faults);
  }
}

/** The story with bounds seven times as wide and high: its surroundings lie far from its map. */
function farSeeing(story: Story): Story {
  const { southwest, northeast } = story.map.wide;
  const [w, h] = [northeast[0] - southwest[0], northeast[1] - southwest[1]].map((x) => 3 * x);
  const wide: Story['map']['wide'] = {
    southwest: [southwest[0] - w!, southwest[1] - h!],
    northeast: [northeast[0] + w!, northeast[1] + h!],
  };
  return { ...story, map: { ...story.map, wide } };
}
