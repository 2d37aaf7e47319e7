import type { Place } from '../../domain/entries/place.ts';
import type { Entry, Json } from './published.ts';

/** A precision that names no more than a country has no point that would not mislead. */
const COUNTRY = 6;

/** How far around its place a claim of a precision may lie, in kilometres; of a district or a sector the place itself says it. */
const RADIUS_KM: Readonly<Record<number, number>> = { 1: 0, 2: 25 };

/** What a feature says of its claim. */
const TOLD = [
  'claimant',
  'claimant_name',
  'side',
  'known_from',
  'denial',
  'contested',
  'kind',
  'label',
  'summary',
  'grade',
  'url',
] as const;

/** The claims as RFC 7946 has them; a claim without a place, or of a whole country, has no geometry. */
export function geoJsonOf(claims: readonly Entry[], places: ReadonlyMap<string, Place>): Json {
  return { type: 'FeatureCollection', features: claims.map((claim) => featureOf(claim, places)) };
}

function featureOf(claim: Entry, places: ReadonlyMap<string, Place>): Json {
  const where = claim.where as { at: string; prec: number } | undefined;
  const place = where && places.get(where.at);
  const told = TOLD.flatMap((name) => (claim[name] === undefined ? [] : [[name, claim[name]]]));
  const radius = where && place && radiusOf(place, where.prec);
  return {
    type: 'Feature',
    id: claim.id!,
    geometry: (place && where.prec < COUNTRY ? geometryOf(place) : undefined) ?? null,
    properties: {
      ...Object.fromEntries(told),
      said: (claim.said as { wording: string }).wording,
      ...(where && { place: where.at, where_prec: where.prec }),
      ...(radius !== undefined && { radius_km: radius }),
    },
  };
}

/** The points that a soft area lies around, or the one point of a place. */
function geometryOf({ at, area }: Place): Json | undefined {
  const along = area?.along ?? (at ? [at] : []);
  if (along.length > 1) return { type: 'LineString', coordinates: along };
  return along[0] && { type: 'Point', coordinates: along[0] };
}

function radiusOf({ area }: Place, precision: number): number | undefined {
  return area?.radius_km ?? RADIUS_KM[precision];
}
