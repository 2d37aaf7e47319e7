import { z } from 'zod';
import { id } from './id.ts';
import { line } from './fields.ts';

/** A layer of the map’s ground: its file, where it comes from and how far to trust it. */
export const layerSchema = z.strictObject({
  id,
  file: z
    .string()
    .regex(/^[a-z0-9_-]+\.geojson$/, {
      error: 'the name of a file beside this list, such as lakes.geojson',
    })
    .describe('The file beside layers.yaml.'),
  draw: z
    .enum([
      'land',
      'border',
      'oblast',
      'district',
      'held',
      'contact',
      'lake',
      'river',
      'road',
      'relief',
      'ridge',
      'district-line',
      'region',
    ])
    .describe(
      'What it is drawn as; a region is the wide surroundings, on the small map that shows where the story lies.',
    ),
  name: line.describe('What readers see in the legend and in the table of sources.'),
  state: line.describe('The state or date that it shows.'),
  source: line.describe('Where it comes from.'),
  licence: z.enum(['ODbL-1.0', 'public domain', 'CC-BY-4.0']).describe('Its licence.'),
  error: line.describe('How far it may be off.'),
  error_short: line
    .optional()
    .describe('The same in a few characters, lettered on the map after the name of a line.'),
});

export type Layer = z.output<typeof layerSchema>;

const AREAS = ['Polygon', 'MultiPolygon'];
const LINES = ['LineString', 'MultiLineString'];
const EDGES = [...LINES, ...AREAS];

/** The shapes of which each kind of layer is drawn. */
export const SHAPES_OF: Readonly<Record<Layer['draw'], readonly string[]>> = {
  land: AREAS,
  oblast: AREAS,
  district: AREAS,
  held: AREAS,
  lake: AREAS,
  relief: AREAS,
  // Its points are the capitals that it letters.
  region: [...AREAS, 'Point', 'MultiPoint'],
  border: EDGES,
  contact: EDGES,
  river: EDGES,
  road: LINES,
  ridge: LINES,
  'district-line': EDGES,
};
