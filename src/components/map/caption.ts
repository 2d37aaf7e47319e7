import type { Story } from '../../domain/entries/story.ts';
import type { GroundLayer } from '../../graphics/ground/ground-layers.ts';
import { mapWords } from '../../words/en/map.ts';

/** What a reader should know of the drawing. */
export function captionOf({ eve }: Story, layers: readonly GroundLayer[]): string {
  const held = layers.find(({ layer }) => layer.draw === 'held')?.layer;
  const oblast = layers.find(({ layer }) => layer.draw === 'oblast')?.layer;
  const { ground, hatching, dots, vague, advance } = mapWords;
  return [
    ground.replace('{eve}', eve),
    held && hatching.replace('{held}', `${lowerFirst(held.name)}, ${held.state}`),
    oblast && dots.replace('{oblast}', `${lowerFirst(oblast.name)}, ${oblast.state}`),
    vague,
    advance,
  ]
    .filter(Boolean)
    .join(' ');
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
