import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Layer } from '../../domain/entries/layer.ts';
import { type Frame, project } from '../geometry/mercator.ts';
import type { Point } from '../geometry/plane.ts';

/** A layer of the content with its shapes. */
export interface GroundLayer {
  layer: Layer;
  data: FeatureCollection;
}

export type Draw = Layer['draw'];

/** The features of all layers that are drawn alike. */
export function featuresOf(layers: readonly GroundLayer[], draw: Draw | 'front'): Feature[] {
  return layers.filter(({ layer }) => layer.draw === draw).flatMap(({ data }) => data.features);
}

/** The lines of a feature in units; none for areas and points. */
export function linesOf(feature: Feature, frame: Frame): Point[][] {
  const { geometry } = feature;
  const lines: Position[][] =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.map((line) => toUnits(line, frame));
}

/** The rings of a feature in units; none for lines and points. */
export function ringsOf(feature: Feature, frame: Frame): Point[][] {
  return ringsIn(feature).map((ring) => toUnits(ring, frame));
}

/** The rings of a feature in degrees; none for lines and points. */
export function ringsIn({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Positions in units. */
export function toUnits(line: readonly Position[], frame: Frame): Point[] {
  return line.map(([lng, lat]) => project(frame, [lng!, lat!]));
}

/** The classes of the ground over the relief, from the lowest to the highest; fronts come from the places. */
export const DRAWN = [
  'held',
  'lake',
  'river',
  'district-line',
  'district',
  'road',
  'oblast',
  'border',
  'contact',
  'front',
] as const satisfies readonly (Draw | 'front')[];

export type Drawn = (typeof DRAWN)[number];

/** The classes of the ground that the live map draws. */
export const LIVE_DRAWS = ['relief', ...DRAWN] as const;

export type LiveDraw = (typeof LIVE_DRAWS)[number];
