import type { Geometry, Position } from 'geojson';
import type { Point } from './plane.ts';
import { simplify, simplifyRing } from './simplify.ts';

/** A shape with fewer points and three decimals of a degree, no point further off than the tolerance. */
export function thinGeometry(geometry: Geometry, tolerance: number): Geometry {
  const line = (points: Position[]) => simplify(points.map(toPoint), tolerance).map(round);
  const ring = (points: Position[]) =>
    close(simplifyRing(points.slice(0, -1).map(toPoint), tolerance).map(round));
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(ring) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
    default:
      return geometry;
  }
}

function close(ring: Position[]): Position[] {
  return [...ring, ring[0]!];
}

function toPoint([lng, lat]: Position): Point {
  return [lng!, lat!];
}

function round([lng, lat]: Point): Position {
  return [Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000];
}
