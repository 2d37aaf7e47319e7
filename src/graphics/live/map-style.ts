import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Manner } from './manner.ts';
import type { MapData } from './map-data.ts';
import { switchOff } from './switches.ts';
import { groundLayers } from './ground-style.ts';
import { letteringLayers } from './lettering-style.ts';
import { townLayers } from './town-style.ts';

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
