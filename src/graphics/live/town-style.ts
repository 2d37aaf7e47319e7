import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { haloed, type Manner } from './manner.ts';

/** Where a name stands in the static map, in ems from its dot; the island reads it from there. */
const SEATED: SymbolLayerSpecification['layout'] = {
  'text-anchor': ['get', 'anchor'],
  'text-offset': ['get', 'offset'],
  'text-allow-overlap': true,
};

const SEATED_ONLY: ExpressionSpecification = ['has', 'anchor'];

const FREE: SymbolLayerSpecification['layout'] = {
  'text-variable-anchor': ['left', 'right', 'top-left', 'bottom-left', 'top', 'bottom'],
  'text-radial-offset': 0.45,
  'text-justify': 'auto',
};

/** Towns by rank: those of the static map where they stand there, the others as the zoom makes room. */
export function townLayers(manner: Manner): LayerSpecification[] {
  const { palette, sizes } = manner;
  const ranks = [
    [5, sizes.t3],
    [4, sizes.t3],
    [3, sizes.t3],
    [2, sizes.t2],
    [1, sizes.t1],
  ] as const;
  return [
    {
      id: 'dots',
      source: 'places',
      type: 'circle',
      filter: ['any', SEATED_ONLY, roomFor(manner)],
      paint: { 'circle-radius': sizes.dot, 'circle-color': palette.ink },
    },
    ...ranks.flatMap((rank) => [townLayer(rank, manner, false), townLayer(rank, manner, true)]),
  ];
}

function townLayer(
  [rank, size]: readonly [number, number],
  manner: Manner,
  seated: boolean,
): LayerSpecification {
  const { palette } = manner;
  const which: ExpressionSpecification = seated
    ? SEATED_ONLY
    : ['all', ['!', SEATED_ONLY], roomFor(manner)];
  return {
    id: seated ? `t${rank}-seated` : `t${rank}`,
    source: 'places',
    type: 'symbol',
    filter: ['all', ['==', ['get', 'rank'], rank], which],
    layout: {
      'text-field': ['get', manner.naming],
      'text-font': [rank === 1 ? 'bold' : 'sans'],
      'text-size': size,
      'text-max-width': 40,
      ...(seated ? SEATED : FREE),
    },
    paint: { ...haloed(palette), 'text-color': palette[rank < 3 ? 'ink' : 'ink-2'] },
  };
}

/** Lesser ranks come with the zoom; what had no room in the static map waits until the reader is closer. */
function roomFor({ closer }: Manner): ExpressionSpecification {
  return [
    'all',
    ['<=', ['get', 'rank'], ['step', ['zoom'], 3, 8, 4, 10, 5]],
    ['any', ['!', ['has', 'crowded']], ['>=', ['zoom'], closer]],
  ];
}
