import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { haloed, type Manner } from './manner.ts';

/** The line and the sectors of the front are lettered as strongly as towns. */
const STRONG = ['line', 'front'];

const ENGRAVED: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'text'],
  'text-rotate': ['get', 'turn'],
  'text-rotation-alignment': 'map',
  'text-max-width': 40,
};

/** The engraved names where they stand in the static map. */
export function letteringLayers(manner: Manner): LayerSpecification[] {
  const { sizes } = manner;
  return [
    letteringLayer('country', sizes.country, 0.26, true, manner),
    letteringLayer('region', sizes.t3, 0.12, true, manner),
    letteringLayer('range', sizes.t3, 0.1, false, manner),
    letteringLayer('water', sizes.t3, 0, false, manner),
    letteringLayer('line', sizes.t3, 0, false, manner),
    letteringLayer('front', sizes.t3, 0, false, manner),
  ];
}

/** Lettering that goes with the class of the ground that it names. */
const NAMED: Readonly<Record<string, string>> = {
  region: 'oblast',
  line: 'contact',
  front: 'front',
};

function letteringLayer(
  kind: string,
  size: number,
  spacing: number,
  caps: boolean,
  { palette }: Manner,
): LayerSpecification {
  return {
    id: `l-${kind}`,
    metadata: { draw: NAMED[kind] },
    source: 'lettering',
    type: 'symbol',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      ...ENGRAVED,
      'text-font': [caps ? 'text' : 'italic'],
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-transform': caps ? 'uppercase' : 'none',
    },
    paint: { ...haloed(palette), 'text-color': palette[STRONG.includes(kind) ? 'ink' : 'ink-2'] },
  };
}
