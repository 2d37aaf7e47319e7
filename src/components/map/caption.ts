import type { Layer } from '../../domain/entries/layer.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { GroundLayer } from '../../graphics/ground/ground-layers.ts';
import { mapWords } from '../../words/en/map.ts';

/** What a reader should know of the drawing. */
export function captionOf({ eve }: Story, layers: readonly GroundLayer[]): string {
  const held = layers.find(({ layer }) => layer.draw === 'held')?.layer;
  const oblast = layers.find(({ layer }) => layer.draw === 'oblast')?.layer;
  const { ground, hatching, dots, vague } = mapWords;
  return [
    ground.replace('{eve}', eve),
    held && hatching.replace('{held}', nameAt(held, eve)),
    oblast && dots.replace('{oblast}', nameAt(oblast, eve)),
    vague,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The name of a layer as running words, with its day where it is not that of the ground. */
function nameAt({ name, state }: Pick<Layer, 'name' | 'state'>, eve: string): string {
  const words = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return state === eve ? words : `${words}, ${state}`;
}
