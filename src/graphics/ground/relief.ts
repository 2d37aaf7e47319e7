import type { FeatureCollection, Position } from 'geojson';
import { ringsIn } from './ground-layers.ts';

/** A band of height as the layer gives it: from `lo` to `hi` metres. */
type Band = FeatureCollection['features'][number];

/** The rings of all that lies at or above a height: neighbouring bands share edges, which cancel out. */
export function ringsAbove(bands: FeatureCollection, metres: number): Position[][] {
  const edges = new Map<string, Position[]>();
  for (const ring of bands.features.filter((band) => heightOf(band) >= metres).flatMap(ringsIn)) {
    for (let i = 1; i < ring.length; i++) toggle(edges, ring[i - 1]!, ring[i]!);
  }
  return chain(edges);
}

/** The heights at which bands begin, lowest first. */
export function bandHeights(bands: FeatureCollection): number[] {
  return [...new Set(bands.features.map(heightOf))].toSorted((a, b) => a - b);
}

function heightOf(band: Band): number {
  return Number(band.properties?.['lo'] ?? 0);
}

/** Adds an edge, or takes its opposite away. */
function toggle(edges: Map<string, Position[]>, from: Position, to: Position): void {
  const back = edges.get(String(to));
  const opposite = back?.findIndex((end) => String(end) === String(from)) ?? -1;
  if (back && opposite >= 0) {
    back.splice(opposite, 1);
    if (back.length === 0) edges.delete(String(to));
    return;
  }
  edges.set(String(from), [...(edges.get(String(from)) ?? []), to]);
}

function chain(edges: Map<string, Position[]>): Position[][] {
  const rings: Position[][] = [];
  for (const start of [...edges.keys()]) {
    while (edges.has(start)) rings.push(walk(edges, start));
  }
  return rings;
}

function walk(edges: Map<string, Position[]>, start: string): Position[] {
  const ring: Position[] = [];
  let at = start;
  do {
    const ends = edges.get(at);
    if (!ends) break;
    const next = ends.pop()!;
    if (ends.length === 0) edges.delete(at);
    ring.push(next);
    at = String(next);
  } while (at !== start);
  return ring;
}
