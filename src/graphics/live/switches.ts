import type { LayerSpecification } from 'maplibre-gl';

/** Lettering that goes with what it names; all other names go with the towns. */
const LETTERING: Record<string, string> = {
  'l-region': 'oblast',
  'l-line': 'contact',
  'l-front': 'front',
};

/** The layers of a style with those hidden that the reader has switched off. */
export function switchOff<L extends LayerSpecification>(
  layers: readonly L[],
  off: readonly string[],
): L[] {
  return layers.map((layer) =>
    off.includes(switchOf(layer))
      ? { ...layer, layout: { ...layer.layout, visibility: 'none' } }
      : layer,
  );
}

/** What a layer of the style is switched with, as the style sheet has it for the drawing. */
function switchOf(layer: LayerSpecification): string {
  const { draw } = (layer.metadata ?? {}) as { draw?: string };
  return draw ?? LETTERING[layer.id] ?? 'town';
}
