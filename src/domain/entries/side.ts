import { z } from 'zod';
import { id } from './id.ts';
import { line } from './fields.ts';

/** The shapes that tell the sides apart; each has one colour in tokens.css. */
export const SHAPES = ['circle', 'flat-circle', 'square', 'diamond'] as const;

/** A party to the conflict, or the third parties together; the order of the file implies no rank. */
export const sideSchema = z.strictObject({
  id,
  name: line.describe('The side as a noun, for lanes and legends.'),
  adjective: line.describe('The side before a noun, as in “… losses”.'),
  camp: id.describe('Sides of one camp do not count as adversaries; third parties are a camp too.'),
  party: z.boolean().describe('Whether it takes part in the fighting; third parties do not.'),
  shape: z.enum(SHAPES).describe('The shape of its marks, which also gives their colour.'),
});

export type Side = z.output<typeof sideSchema>;
export type Shape = Side['shape'];
