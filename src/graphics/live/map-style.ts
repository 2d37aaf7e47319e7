import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapData } from './map-data.ts';
import { switchOff } from './switches.ts';
import { groundLayers } from './ground-style.ts';
import { letteringLayers } from './lettering-style.ts';
import { townLayers } from './town-style.ts';

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
  /** Whether it letters names: the drawing’s own stand over it until its are ready, for lettering is what takes longest. */
  lettered: boolean;
  /** What the reader has switched off: classes of the ground, `front` or `town`. */
  off: readonly string[];
}

/** The ground is cut into tiles up to this zoom: few tiles are drawn sooner, and they are finer than its shapes. */
const FINEST = 7;

/** The static map as a MapLibre style: the same ground in ink, the same lettering, the names asked for. */
export function mapStyle(data: MapData, manner: Manner): StyleSpecification {
  const { faces, lettered } = manner;
  const letters = { places: sourceOf(data.places), lettering: sourceOf(manner.lettering) };
  return {
    version: 8,
    'font-faces': faces,
    transition: { duration: 0, delay: 0 },
    sources: {
      ground: { ...sourceOf(inOne(data.ground)), maxzoom: FINEST },
      ...(lettered ? letters : {}),
    },
    layers: switchOff(
      [
        ...groundLayers(data, manner),
        ...(lettered ? [...letteringLayers(manner), ...townLayers(manner)] : []),
      ],
      manner.off,
    ),
  };
}

/** All shapes of the ground as one collection, each with its class: a source has its price, whatever is in it. */
function inOne(ground: MapData['ground']): FeatureCollection {
  const features = Object.entries(ground).flatMap(([draw, shapes]) =>
    shapes.features.map((shape) => ({ ...shape, properties: { ...shape.properties, draw } })),
  );
  return { type: 'FeatureCollection', features };
}

function sourceOf(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data };
}
