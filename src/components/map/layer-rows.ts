import type { Dataset } from '../../domain/record/dataset.ts';
import type { Layer } from '../../domain/entries/layer.ts';
import { nameOf } from '../../domain/record/names.ts';
import type { Place } from '../../domain/entries/place.ts';
import type { Story } from '../../domain/entries/story.ts';
import { frontPlaces } from '../../graphics/ground/front-brackets.ts';
import {
  LIVE_DRAWS,
  type LiveDraw,
  type GroundLayer,
} from '../../graphics/ground/ground-layers.ts';
import { mapWords } from '../../words/en/map.ts';

/** What a reader can switch on the map, and what the legend says of it. */
export interface LayerRow {
  /** What is switched: a class of the ground, or what stands on it. */
  draw: LiveDraw | 'town' | 'claim';
  /** What the address calls it. */
  id: string;
  name: string;
  state?: string | undefined;
  sources: readonly string[];
}

/** The rows of the legend: the drawn layers of the content in its order, then what comes from its places and claims. */
export function layerRows(layers: readonly GroundLayer[], { places, story }: Dataset): LayerRow[] {
  const drawn = layers
    .map(({ layer }) => layer)
    .filter(({ draw }) => (LIVE_DRAWS as readonly string[]).includes(draw));
  const rows = [...Map.groupBy(drawn, ({ draw }) => draw)].map(([draw, alike]) =>
    groundRow(draw as LiveDraw, alike),
  );
  const { town, claim } = mapWords.layers;
  return [
    ...rows,
    ...frontRow(frontPlaces([...places.values()]), story),
    { draw: 'town', id: 'names', ...town },
    { draw: 'claim', id: 'claims', ...claim },
  ];
}

function frontRow(fronts: readonly Place[], story: Story): LayerRow[] {
  if (fronts.length === 0) return [];
  return [
    {
      draw: 'front',
      id: 'fronts',
      name: mapWords.layers.front,
      state: fronts.map((place) => nameOf(place, story)).join(', '),
      sources: [...new Set(fronts.map(({ origin }) => `${origin}.`))],
    },
  ];
}

function groundRow(draw: LiveDraw, layers: readonly Layer[]): LayerRow {
  const all = (of: 'name' | 'state') => [...new Set(layers.map((layer) => layer[of]))].join(', ');
  return {
    draw,
    id: layers[0]!.id,
    name: all('name'),
    state: all('state'),
    sources: layers.map(({ source, licence, error }) => `${source} (${licence}). ${error}`),
  };
}
