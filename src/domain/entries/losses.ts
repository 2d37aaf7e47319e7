import { z } from 'zod';
import { idOf } from './id.ts';
import { count, line, when } from './fields.ts';

/** What can be counted of people; definitions are never mixed (Every Casualty’s Standards). */
export const CASUALTIES = [
  'killed',
  'wounded',
  'killed_and_wounded',
  'bodies_seen',
  'missing',
  'captured',
] as const;

/** What can be counted of equipment. */
export const EQUIPMENT = [
  'helicopter',
  'aircraft',
  'uav',
  'tank',
  'armoured-vehicle',
  'air-defence-system',
  'artillery-piece',
  'engineering-vehicle',
  'depot',
  'other',
] as const;

/** One observation (a bare count), or a running total with what it added and since when. */
export const measure = z.union([
  count,
  z
    .strictObject(
      {
        total: count.optional().describe('The running total as published.'),
        increment: count
          .optional()
          .describe('What this statement added to the claimant’s last total.'),
        since: when.optional().describe('When the total begins to count.'),
        revision: line
          .optional()
          .describe(
            'Why total and increment do not add up to the superseded total, or why it fell.',
          ),
      },
      {
        error: ({ code }) =>
          code === 'invalid_type' ? '{ total: …, increment: …, since: … }' : undefined,
      },
    )
    .refine((m) => m.total !== undefined || m.increment !== undefined, {
      error: '“total” or “increment” among them',
    }),
]);

const people = {
  status: z.enum(['combatant', 'civilian', 'fighter', 'unknown']).describe('Victim status.'),
  killed: measure.optional().describe('Killed.'),
  wounded: measure.optional().describe('Wounded.'),
  killed_and_wounded: measure
    .optional()
    .describe('Killed and wounded together, when the source does not part them.'),
  bodies_seen: measure.optional().describe('Bodies seen at a place.'),
  missing: measure.optional().describe('Missing.'),
  captured: measure.optional().describe('Captured.'),
};

/** Figures of people: whose, of what status, and how many of each kind. */
export const losses = z.strictObject({
  of: idOf('sides').describe('Whose losses these are, often not the claimant’s.'),
  ...people,
});

/** Figures of people that are no one side’s, and are never added to one. */
export const unsidedLosses = z.strictObject({
  sides: z
    .union([
      z.literal('not-said', {
        error: 'not-said, or in [ ] the sides that were counted together, two at least',
      }),
      z.array(idOf('sides')).min(2),
    ])
    .describe('The sides that were counted together, two at least; not-said where none was said.'),
  ...people,
});

/** Figures of machines: whose, what kind, and how many. */
export const equipment = z
  .strictObject({
    of: idOf('sides').describe('Whose equipment.'),
    item: z
      .enum(EQUIPMENT)
      .describe(
        'What kind; a source’s “tanks and armour” counted together is armoured-vehicle, and what has no name here is other.',
      ),
    lost: measure.describe('How many were destroyed, shot down or captured.'),
    how: z
      .enum(['destroyed', 'captured'])
      .default('destroyed')
      .describe('Captured, or put out of action.'),
    words: line
      .optional()
      .describe(
        'What the source says was counted, where the kind alone would mislead; needed for other.',
      ),
  })
  .refine(({ item, words }) => item !== 'other' || words !== undefined, {
    path: ['words'],
    error: 'what was counted, in the words of the source, such as vehicles',
  });

export type CasualtyKind = (typeof CASUALTIES)[number];
export type EquipmentKind = (typeof EQUIPMENT)[number];
export type Measure = z.output<typeof measure>;
export type Losses = z.output<typeof losses>;
export type UnsidedLosses = z.output<typeof unsidedLosses>;
