import type { Geometry, Position } from 'geojson';
import { distance, distanceToSegment, type Point } from './plane.ts';

/** A line with fewer points, none of the lost ones further from it than the tolerance (Douglas–Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const [first, last] = [line[0]!, line.at(-1)!];
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const away = distanceToSegment(line[i]!, first, last);
    if (away > far) [far, at] = [away, i];
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, at + 1), tolerance),
    ...simplify(line.slice(at), tolerance).slice(1),
  ];
}

/** A ring with fewer points: halved at the point furthest from its start, so that neither half is degenerate. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  if (ring.length < 4) return [...ring];
  const reach = ring.map((point) => distance(point, ring[0]!));
  const half = reach.indexOf(Math.max(...reach));
  const there = simplify(ring.slice(0, half + 1), tolerance);
  const back = simplify([...ring.slice(half), ring[0]!], tolerance);
  return [...there, ...back.slice(1, -1)];
}

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
