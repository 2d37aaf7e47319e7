import { z } from 'zod';
import { id, idOf } from './id.ts';
import { line, position } from './fields.ts';

/** A settlement, a feature, or a soft area that stands for a sector, a district or a range. */
export const placeSchema = z.strictObject({
  id,
  kind: z
    .enum([
      'city',
      'town',
      'village',
      'peak',
      'range',
      'valley',
      'district',
      'sector',
      'line',
      'country',
      'region',
    ])
    .describe('What it is; sectors are named by the pair of towns that face each other.'),
  names: z
    .record(idOf('usages'), line)
    .describe(
      'Its names in Latin letters by usage; the usages are those of story.yaml, the first is required.',
    ),
  scripts: z
    .record(idOf('scripts'), line)
    .default({})
    .describe('Its names in other scripts and languages, by the codes of story.yaml.'),
  at: position.optional().describe('Longitude and latitude; absent where no position was found.'),
  area: z
    .strictObject({
      along: z.array(position).min(1).describe('The points that the area lies around.'),
      radius_km: z
        .number()
        .positive()
        .max(60)
        .describe('How far it reaches from them; its edge is soft.'),
    })
    .optional()
    .describe('A soft area, for what is known only as a sector, a district or a range.'),
  rank: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe('1 is lettered first on the map, 5 only in its list; absent: not lettered.'),
  front: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is a sector of the front that the map letters, with a bracket along its area, to the left of the order of its points.',
    ),
  held: id
    .optional()
    .describe(
      'The side that held it on the eve of the fighting, or “line” for places on the line itself.',
    ),
  ruins: z.boolean().default(false).describe('Whether it lay in ruins at the time.'),
  origin: line.describe('Where the position comes from.'),
  note: line.optional().describe('Later names, doubts and likely confusions.'),
  kept: line
    .optional()
    .describe(
      'Why it stays although nothing names it; without a reason, what nothing uses is refused.',
    ),
});

export type Place = z.output<typeof placeSchema>;
