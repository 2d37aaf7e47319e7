import { extent } from 'd3-array';
import type { Feature, FeatureCollection } from 'geojson';
import type { Place } from '../../domain/entries/place.ts';
import { nameOf, namingsOf } from '../../domain/record/names.ts';
import type { Story } from '../../domain/entries/story.ts';
import { fineLines, isFine } from '../ground/fine-lines.ts';
import { frontBrackets } from '../ground/front-brackets.ts';
import { LIVE_DRAWS, type Draw, type GroundLayer, type LiveDraw } from '../ground/ground-layers.ts';
import { type Frame, frameOf, unproject } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';
import { WIDE_UNITS } from '../plate/plate-style.ts';
import { bandHeights } from '../ground/relief.ts';
import { thinGeometry } from '../geometry/simplify.ts';

/** What the live map fetches: the ground, and the places in all their names. */
export interface MapData {
  ground: Record<LiveDraw, FeatureCollection>;
  places: FeatureCollection;
  /** The south-western and north-eastern corners of what there is to see. */
  extent: [number, number, number, number];
  band_km: number;
  /** The naming that is shown first. */
  naming: string;
}

/** In degrees, about 200 m; relief and rough layers are no finer than they are. */
const TOLERANCE: Partial<Record<Draw, number>> = {
  relief: 0.006,
  road: 0.004,
  border: 0.0012,
};
const FINEST = 0.002;

/** Gathers the data of the live map; marks and lettering are not in it, for it takes those of the page. */
export function buildMapData(
  layers: readonly GroundLayer[],
  places: readonly Place[],
  story: Pick<Story, 'map' | 'usages' | 'scripts'>,
): MapData {
  const frame = frameOf(story.map.wide, WIDE_UNITS);
  const ground = Object.fromEntries(
    LIVE_DRAWS.map((draw) => [draw, collect(featuresIn(draw, layers, places, frame))]),
  ) as Record<LiveDraw, FeatureCollection>;
  return {
    ground,
    places: collect(
      places.filter(({ at, rank }) => at && rank).map((place) => placeFeature(place, story)),
    ),
    extent: extentOf(layers),
    band_km: story.map.band_km,
    naming: story.usages[0]!.id,
  };
}

/** The features of a class; what the drawing works out in its units is the same here. */
function featuresIn(
  draw: LiveDraw,
  layers: readonly GroundLayer[],
  places: readonly Place[],
  frame: Frame,
): Feature[] {
  if (draw === 'front')
    return inDegrees(
      frontBrackets(places, frame).map(({ line }) => line),
      frame,
    );
  if (isFine(draw)) return inDegrees(fineLines(layers, draw, frame), frame);
  return layers.filter(({ layer }) => layer.draw === draw).flatMap(thin);
}

function inDegrees(lines: readonly Point[][], frame: Frame): Feature[] {
  const coordinates = lines.map((line) =>
    line.map((point) => unproject(frame, point).map((degrees) => Number(degrees.toFixed(3)))),
  );
  return [{ type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: {} }];
}

/** A layer with fewer points; of the properties only those that tell how to draw a feature are kept. */
function thin({ layer, data }: GroundLayer): Feature[] {
  const heights = bandHeights(data);
  return data.features
    .filter(({ properties }) => layer.draw !== 'relief' || Number(properties?.['lo']) > heights[0]!)
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry: thinGeometry(geometry, TOLERANCE[layer.draw] ?? FINEST),
      properties: {
        ...(properties?.['rank'] ? { rank: properties['rank'] } : {}),
        ...(layer.draw === 'relief' ? { tint: heights.indexOf(Number(properties?.['lo'])) } : {}),
      },
    }));
}

/** A place with its name in every naming, as the static map letters it. */
function placeFeature(place: Place, story: Pick<Story, 'usages' | 'scripts'>): Feature {
  const names = namingsOf(story).map(({ id }) => [id, nameOf(place, story, id)]);
  const { id, kind, rank, at } = place;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at!] },
    properties: { id, kind, rank, ...Object.fromEntries(names) },
  };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function extentOf(layers: readonly GroundLayer[]): MapData['extent'] {
  const numbers = layers
    .flatMap(({ data }) => data.features)
    .flatMap(({ geometry }) =>
      'coordinates' in geometry ? (geometry.coordinates.flat(3) as number[]) : [],
    );
  const [west = 0, east = 0] = extent(numbers.filter((_, i) => i % 2 === 0));
  const [south = 0, north = 0] = extent(numbers.filter((_, i) => i % 2 === 1));
  return [west, south, east, north];
}
