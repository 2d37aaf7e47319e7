import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { MapData } from './map-data.ts';
import { groundLayers } from './map-style-ground.ts';
import { letteringLayers } from './map-style-names.ts';
import { townLayers } from './map-style-towns.ts';

/** The colours of the live map, read from the style sheet by whoever draws it. */
export type Palette = Record<'paper' | 'ink' | 'ink-2', string>;

/** The font files of a face with the characters that each of them has. */
export type FontFaces = Record<
  'sans' | 'bold' | 'text' | 'italic',
  { url: string; 'unicode-range': string[] }[]
>;

/** The images that whoever draws the map must add: hatching for held ground, ripples for water. */
export const PATTERNS = ['hatch', 'ripple'] as const;

/** What the live map takes from the page: colours, faces, sizes, lettering and the names asked for. */
export interface Manner {
  palette: Palette;
  faces: FontFaces;
  /** The strength of the relief. */
  relief: number;
  /** Pixels by the class of the lettering in the static map. */
  sizes: Record<'t1' | 't2' | 't3' | 'country' | 'dot', number>;
  /** The engraved names as they stand in the static map. */
  lettering: FeatureCollection;
  /** The whole zoom from which names are lettered for which the static map had no room. */
  closer: number;
  /** The naming that was chosen. */
  naming: string;
}

/** The static map as a MapLibre style: the same ground in ink, the same lettering, the names asked for. */
export function mapStyle(data: MapData, manner: Manner): StyleSpecification {
  const source = (collection: FeatureCollection) => ({
    type: 'geojson' as const,
    data: collection,
  });
  const { palette, faces } = manner;
  return {
    version: 8,
    'font-faces': faces,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(
        Object.entries(data.ground).map(([draw, shapes]) => [draw, source(shapes)]),
      ),
      places: source(data.places),
      lettering: source(manner.lettering),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
      ...groundLayers(data, manner),
      ...letteringLayers(manner),
      ...townLayers(manner),
    ],
  };
}
