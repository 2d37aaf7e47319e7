import type { LayerSpecification } from 'maplibre-gl';

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

/** What a layer of the style is switched with, as the style sheet has it for the drawing; names of no class go with the towns. */
function switchOf(layer: LayerSpecification): string {
  const { draw } = (layer.metadata ?? {}) as { draw?: string };
  return draw ?? 'town';
}
