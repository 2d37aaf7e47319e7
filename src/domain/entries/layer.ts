import { z } from 'zod';
import { id, line } from './fields.ts';

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
