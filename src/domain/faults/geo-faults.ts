import { z } from 'zod';
import { farFrom } from './far.ts';
import type { Fault } from './fault.ts';
import { crossingOf, isClosed, runsAgainstClock, type Point } from './ring.ts';
import type { Story } from '../entries/story.ts';

/** Latitudes beyond the poles are swapped numbers, and told as such by `farFrom`. */
const degrees = z.number().min(-180).max(180);
/** A height may follow (RFC 7946); nothing here draws it. */
const point = z
  .tuple([degrees, degrees], {
    error: 'a position: longitude, latitude and, where it is known, the height',
  })
  .rest(z.number())
  .refine((at) => at.length <= 3, { error: 'longitude, latitude and height alone' });
const path = z.array(point).min(2);
const rings = z.array(z.array(point)).min(1);

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: point }),
  z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(point) }),
  z.strictObject({ type: z.literal('LineString'), coordinates: path }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(path) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: rings }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);

/** The shapes of a layer, as GeoJSON (RFC 7946) in two dimensions. */
export const shapesSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()).nullable(),
        geometry,
      }),
    )
    .min(1),
});

type Shapes = z.output<typeof shapesSchema>;
type Told = Omit<Fault, 'entry'>;

/** Shapes of another kind than the layer is drawn from, and positions that count in another system than degrees. */
export function findFormFaults({ features, crs }: Shapes, shapes: readonly string[]): Told[] {
  const system =
    crs === undefined || JSON.stringify(crs).includes('CRS84')
      ? []
      : [
          {
            path: ['crs'],
            found: 'another system of coordinates',
            expected: 'degrees of WGS 84, which GeoJSON has without saying so',
            mend: 'convert the positions, or take “crs” away if they are degrees already',
          },
        ];
  return [
    ...system,
    ...features.flatMap(({ geometry: { type } }, i) =>
      shapes.includes(type)
        ? []
        : {
            path: ['features', i, 'geometry', 'type'],
            found: `“${type}” in a layer that is drawn from other shapes`,
            expected: shapes.join(' or '),
            mend: 'take the shape away, or look up “draw” of the layer',
          },
    ),
  ];
}

/** What schema and JSON cannot see: positions far away, rings that are open, cross or run the wrong way. */
export function findGeoFaults({ features }: Shapes, { map }: Story): Told[] {
  return features.flatMap(({ geometry: shape }, i) => {
    const base = ['features', i, 'geometry', 'coordinates'];
    const far = farPoints(shape.coordinates, base, map.wide);
    // A ring with a far position crosses or turns because of it.
    return far.length > 0 ? far : badRings(shape, base);
  });
}

/** The first far position of a shape; the others have mostly the same cause. */
function farPoints(part: unknown, path: PropertyKey[], wide: Story['map']['wide']): Told[] {
  if (isPoint(part)) {
    const far = farFrom([part[0], part[1]], wide);
    return far ? [{ path, ...far }] : [];
  }
  for (const [i, inner] of (part as unknown[]).entries()) {
    const found = farPoints(inner, [...path, i], wide);
    if (found.length > 0) return found;
  }
  return [];
}

/** The schema has looked at the numbers: what begins with one is a position. */
function isPoint(part: unknown): part is Point {
  return typeof (part as unknown[])[0] === 'number';
}

function badRings(shape: Shapes['features'][number]['geometry'], base: PropertyKey[]): Told[] {
  if (shape.type === 'Polygon') return polygonFaults(shape.coordinates, base);
  if (shape.type !== 'MultiPolygon') return [];
  return shape.coordinates.flatMap((polygon, i) => polygonFaults(polygon, [...base, i]));
}

function polygonFaults(polygon: Point[][], base: PropertyKey[]): Told[] {
  return polygon.flatMap((ring, i) => ringFault(ring, i, [...base, i]) ?? []);
}

function ringFault(ring: Point[], i: number, path: PropertyKey[]): Told | undefined {
  if (!isClosed(ring)) {
    const expected = 'at least four positions, the last of them the first again';
    return { path, found: 'a ring that is not closed', expected };
  }
  const crossing = crossingOf(ring);
  if (crossing !== undefined) {
    const found = `a ring that crosses itself after [${ring[crossing]!.join(', ')}]`;
    return { path: [...path, crossing], found, expected: 'a ring that crosses nothing' };
  }
  if (runsAgainstClock(ring) === (i === 0)) return undefined;
  const expected = 'an outer ring against the clock, and its holes with it';
  return { path, found: 'a ring that runs the wrong way', expected, mend: 'reverse its positions' };
}
